// Name and password before the host of a remote desktop or shell.
import type { SecretRule } from './contract.ts';
import { inspectUrl, isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in the address of a remote desktop',
  provider: 'generic',
  severity: 'high',
  literals: ['rdp://', 'vnc://', 'telnet://', 'winrm://', 'qemu+ssh://', 'xmpp://', 'sip://', 'sips://', 'irc://', 'ircs://', 'docker://', 'consul://', 'vault://', 'etcd://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  inspect: inspectUrl,
  about: {
    allows: 'log in to that machine',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
