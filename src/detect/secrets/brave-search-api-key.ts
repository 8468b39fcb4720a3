// Brave Search keys: `BSA` and 28 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Brave Search API key',
  provider: 'Brave',
  severity: 'high',
  near: { words: ['brave', 'subscription token'], value: /BSA[A-Za-z0-9_-]{24,32}/, bare: true },
  about: {
    allows: 'search at the expense of the account',
    rotate: 'https://api-dashboard.search.brave.com/documentation',
  },
};
