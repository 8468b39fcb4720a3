// Twenty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FX Market API key',
  provider: 'FX Market',
  severity: 'medium',
  near: { words: ['fxmarket', 'fxmarketapi'], value: /[A-Za-z0-9_-]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://fxmarketapi.com/documentation',
  },
};
