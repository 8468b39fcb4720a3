// macOS: `$ml$`, iterations, salt and entropy in hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of macOS',
  provider: 'generic',
  severity: 'medium',
  literals: ['$ml$'],
  pattern: /\$ml\$\d{4,7}\$[0-9a-fA-F]{64}\$[0-9a-fA-F]{128,256}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
