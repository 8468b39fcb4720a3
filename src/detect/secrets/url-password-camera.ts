// Name and password before the host of a camera or a stream.
import type { SecretRule } from './contract.ts';
import { inspectUrl, isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in the address of a camera or stream',
  provider: 'generic',
  severity: 'high',
  literals: ['rtsp://', 'rtsps://', 'rtmp://', 'rtmps://', 'onvif://', 'srt://', 'rtp://', 'udp://', 'mms://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  inspect: inspectUrl,
  about: {
    allows: 'watch or publish the stream',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
