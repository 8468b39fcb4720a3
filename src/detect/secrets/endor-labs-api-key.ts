// The key says endr+; a secret of the same form goes with it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Endor Labs API key',
  provider: 'Endor Labs',
  severity: 'high',
  literals: ['endr+'],
  pattern: /endr\+[A-Za-z0-9-]{16,40}/,
  about: {
    allows: 'read findings of the tenant, with its secret',
    rotate: 'https://docs.endorlabs.com/',
  },
};
