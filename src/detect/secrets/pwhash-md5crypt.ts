// `$1$` of crypt and `$apr1$` of Apache: a salt of up to eight characters, 22 of digest.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash (md5crypt)',
  provider: 'generic',
  severity: 'medium',
  literals: [...withSalt('$1$'), '$apr1$'],
  pattern: /\$(?:1|apr1)\$[.\/A-Za-z0-9]{1,8}\$[.\/A-Za-z0-9]{22}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
