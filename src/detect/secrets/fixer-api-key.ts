// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fixer API key',
  provider: 'Fixer',
  severity: 'medium',
  near: { words: ['fixer'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://fixer.io/documentation',
  },
};
