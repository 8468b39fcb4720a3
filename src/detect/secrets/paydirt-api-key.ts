// Paydirt issues 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paydirt API key',
  provider: 'Paydirt',
  severity: 'medium',
  near: { words: ['paydirtapp', 'paydirt'], value: /[\da-fA-F]{32}/ },
  about: {
    allows: 'read clients, times and invoices',
    rotate: 'https://paydirtapp.com/',
  },
};
