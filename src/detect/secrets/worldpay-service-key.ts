// Worldpay online keys: environment, kind and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Worldpay service key',
  provider: 'Worldpay',
  severity: 'critical',
  literals: ['L_S_', 'T_S_'],
  pattern: /[LT]_S_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
  inspect: ({ text }) => (text.startsWith('T') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take and refund payments',
    rotate: 'https://developer.worldpay.com/',
  },
};
