// 32 hex digits that look up odds.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'The Odds API key',
  provider: 'The Odds API',
  severity: 'low',
  near: { words: ['theoddsapi', 'odds api', 'the odds'], value: /[\da-f]{32}/, bare: true },
  about: {
    allows: 'look up odds on the account\'s quota',
    rotate: 'https://the-odds-api.com/',
  },
};
