// Tokens of a test suite: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Knapsack Pro API token',
  provider: 'Knapsack Pro',
  severity: 'medium',
  near: { words: ['knapsackpro', 'knapsack pro', 'knapsack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and write the recorded times of test suites',
    rotate: 'https://docs.knapsackpro.com/',
  },
};
