// Four groups of seven capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NOWPayments API key',
  provider: 'NOWPayments',
  severity: 'critical',
  near: { words: ['nowpayments', 'now payments'], value: /[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}/, bare: true },
  about: {
    allows: 'take payments',
    rotate: 'https://nowpayments.io/help',
  },
};
