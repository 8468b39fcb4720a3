// `$6$` of crypt: 86 characters of digest.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash (sha512crypt)',
  provider: 'generic',
  severity: 'medium',
  literals: [...withSalt('$6$')],
  pattern: /\$6\$(?:rounds=\d{4,9}\$)?[.\/A-Za-z0-9]{1,16}\$[.\/A-Za-z0-9]{86}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
