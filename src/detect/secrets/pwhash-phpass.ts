// Portable hashes of PHP: `$P$` in WordPress, `$H$` in phpBB.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash (phpass)',
  provider: 'generic',
  severity: 'medium',
  literals: [...withSalt('$P$', /[5-9A-T]/), ...withSalt('$H$', /[5-9A-T]/), '$wp$2y$'],
  pattern: /(?:\$[PH]\$[5-9A-T][.\/A-Za-z0-9]{30}|\$wp\$2y\$\d\d\$[.\/A-Za-z0-9]{53})/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
