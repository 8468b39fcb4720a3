// Twenty small letters and digits, in newer keys twice that.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Finnhub API key',
  provider: 'Finnhub',
  severity: 'medium',
  near: { words: ['finnhub'], value: /[a-z0-9]{20}|[a-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://finnhub.io/docs/api/authentication',
  },
};
