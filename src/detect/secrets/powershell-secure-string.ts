// A password in clear turned into a SecureString.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a PowerShell script',
  provider: 'generic',
  severity: 'high',
  literals: ['convertto-securestring'],
  pattern: /convertto-securestring\s{1,4}(?:-string\s{1,4}|-asplaintext\s{1,4}|-force\s{1,4}){0,3}(?:\(\s?)?["'](?<secret>[^"'\r\n]{4,256})["']/i,
  plausible: (match) => isLiteral(match.secret) && /asplaintext/i.test(match.text + match.after),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
  },
};
