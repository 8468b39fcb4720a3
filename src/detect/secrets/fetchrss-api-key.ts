// Forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FetchRSS API key',
  provider: 'FetchRSS',
  severity: 'medium',
  near: { words: ['fetchrss'], value: /[A-Za-z0-9.]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change the feeds of the account',
    rotate: 'https://fetchrss.com/developers',
  },
};
