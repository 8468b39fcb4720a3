// JDBC: the password as a parameter behind the address.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a JDBC address',
  provider: 'generic',
  severity: 'high',
  literals: ['jdbc:'],
  pattern: /jdbc:[a-z0-9:+]{2,40}:[^\s"'<>]{4,300}?[?&;](?:password|pwd)=(?<secret>[^\s"'<>&;]{4,128})/i,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
