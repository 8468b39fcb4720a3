// `UsernamePasswordCredential(…)` with a password by name.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in code (UsernamePasswordCredential)',
  provider: 'generic',
  severity: 'high',
  literals: ['UsernamePasswordCredential', 'UsernamePasswordAuthenticationToken(', 'PasswordAuthentication(', 'UserPasswordCredential'],
  pattern: /(?:UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|PasswordAuthentication|UserPasswordCredential)\s?\((?:[^()]{0,200}?password\s?=\s?|\s{0,20}["'][^"'\r\n]{1,128}["']\s?,\s{0,40})["'](?<secret>[^"'\r\n]{4,128})["']/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
