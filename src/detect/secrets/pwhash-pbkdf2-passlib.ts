// passlib and others: `$pbkdf2-sha256$rounds$salt$digest`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash (PBKDF2 in modular crypt format)',
  provider: 'generic',
  severity: 'medium',
  literals: ['$pbkdf2'],
  pattern: /\$pbkdf2(?:-sha(?:1|256|512))?\$(?:i=)?\d{3,8}(?:,l=\d{2,3})?\$[.\/A-Za-z0-9+]{8,172}={0,2}\$[.\/A-Za-z0-9+]{27,172}={0,2}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
