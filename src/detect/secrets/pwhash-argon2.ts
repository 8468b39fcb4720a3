// Argon2 in the string of the reference implementation: version, costs, salt, digest.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash (Argon2)',
  provider: 'generic',
  severity: 'medium',
  literals: ['$argon2'],
  pattern: /\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,8},t=\d{1,6},p=\d{1,4}(?:,keyid=[\w+\/]{1,24})?\$[A-Za-z0-9+\/]{8,88}={0,2}\$[A-Za-z0-9+\/]{16,172}={0,2}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
