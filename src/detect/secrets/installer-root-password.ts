// Kickstart and preseed files: the password of root in clear.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in an installer file',
  provider: 'generic',
  severity: 'high',
  literals: ['rootpw ', 'passwd/root-password', 'passwd/user-password'],
  pattern: /(?:rootpw\s{1,3}(?:--plaintext\s{1,3}|--allow-ssh\s{1,3}){0,2}|passwd\/(?:root|user)-password(?:-again)?\s{1,3}password\s{1,3})["']?(?<secret>[^\s"'-][^\s"']{3,127})/,
  plausible: ({ secret }) => isLiteral(secret) && !/^\$\d/.test(secret),
  random: false,
  about: {
    allows: 'log in to every machine that was set up with the file',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
