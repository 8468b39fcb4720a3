// Domain credentials that Windows keeps for logins without network.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cached domain credential',
  provider: 'generic',
  severity: 'medium',
  literals: ['$DCC2$'],
  pattern: /\$DCC2\$\d{3,7}#[^#\s]{1,64}#[0-9a-fA-F]{32}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
