// `$y$`, and `$gy$` over GOST: parameters, salt and 43 characters of digest.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash (yescrypt)',
  provider: 'generic',
  severity: 'medium',
  literals: [...withSalt('$y$'), '$gy$'],
  pattern: /\$g?y\$[.\/A-Za-z0-9]{2,8}\$[.\/A-Za-z0-9]{8,86}\$[.\/A-Za-z0-9]{43}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
