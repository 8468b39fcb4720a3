// Tokens: fifty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lunch Money access token',
  provider: 'Lunch Money',
  severity: 'high',
  near: { words: ['lunchmoney', 'lunch money'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'read and change transactions',
    rotate: 'https://lunchmoney.dev/',
  },
};
