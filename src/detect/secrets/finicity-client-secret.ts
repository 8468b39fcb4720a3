// Twenty letters and digits; opens data of banks.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Finicity partner secret',
  provider: 'Finicity',
  severity: 'critical',
  near: { words: ['finicity'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read bank accounts and transactions of connected customers',
    rotate: 'https://developer.mastercard.com/open-finance-us/documentation/',
  },
};
