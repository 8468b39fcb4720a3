// SumUp keys: `sup_sk_`; those of earlier years `cc_sk_classic_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SumUp secret key',
  provider: 'SumUp',
  severity: 'critical',
  literals: ['sup_sk_', 'cc_sk_classic_'],
  pattern: /(?:sup_sk_|cc_sk_classic_)[A-Za-z0-9]{30,72}/,
  about: {
    allows: 'take and refund payments of the merchant',
    rotate: 'https://developer.sumup.com/',
  },
};
