// Name and password before the host of a web address.
import type { SecretRule } from './contract.ts';
import { inspectUrl, isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a web address',
  provider: 'generic',
  severity: 'high',
  literals: ['http://', 'https://', 'ws://', 'wss://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  inspect: inspectUrl,
  about: {
    allows: 'log in to that server with the name beside it',
    rotate: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
};
