// bcrypt: two digits of cost, 22 characters of salt and 31 of digest without a separator.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash (bcrypt)',
  provider: 'generic',
  severity: 'medium',
  literals: ['$2a$', '$2b$', '$2y$', '$2x$'],
  pattern: /\$2[abxy]\$(?:0[4-9]|[12]\d|3[01])\$[.\/A-Za-z0-9]{53}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
