// Paymo's keys are 44 characters of base62.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paymo API key',
  provider: 'Paymo',
  severity: 'high',
  near: { words: ['paymoapp', 'paymo'], value: /[A-Za-z0-9]{44}/ },
  about: {
    allows: 'read and change projects, times and invoices of the account',
    rotate: 'https://www.paymoapp.com/',
  },
};
