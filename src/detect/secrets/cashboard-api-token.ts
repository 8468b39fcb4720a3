// Four groups of three capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cashboard API token',
  provider: 'Cashboard',
  severity: 'medium',
  near: { words: ['cashboard'], value: /[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the invoices of the account',
    rotate: 'https://cashboardapp.com/',
  },
};
