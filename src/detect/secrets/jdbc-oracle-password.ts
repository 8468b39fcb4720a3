// The thin driver of Oracle takes `user/password` before the host.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in an Oracle address',
  provider: 'Oracle',
  severity: 'high',
  literals: ['jdbc:oracle:'],
  pattern: /jdbc:oracle:(?:thin|oci8?):[\w$#.-]{1,64}\/(?<secret>[^\s"'@<>\/]{4,128})@/i,
  glued: 'after',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
