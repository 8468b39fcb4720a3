// The registry value `DefaultPassword` with which Windows logs in by itself.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of automatic logon',
  provider: 'generic',
  severity: 'high',
  literals: ['DefaultPassword', 'defaultpassword'],
  pattern: /DefaultPassword["']?\s{0,3}(?:=\s{0,2}|\/t\s{1,2}REG_SZ\s{1,2}\/d\s{1,2}|-Value\s{1,2}|,\s{0,2})["']?(?<secret>[^\s"'|;&<>,]{4,128})/i,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/troubleshoot/windows-server/user-profiles-and-logon/turn-on-automatic-logon',
  },
};
