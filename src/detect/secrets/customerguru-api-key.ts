// 50 letters and digits, and a secret of 30.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Customer.guru API key',
  provider: 'Customer.guru',
  severity: 'high',
  near: { words: ['customerguru', 'customer guru'], value: /[A-Za-z0-9]{50}|[A-Za-z0-9]{30}/ },
  about: {
    allows: 'read and change the surveys of the account',
    rotate: 'https://customer.guru/',
  },
};
