// RAWG's keys are 32 hex digits that look up games.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RAWG API key',
  provider: 'RAWG',
  severity: 'low',
  near: { words: ['rawg'], value: /[\da-f]{32}/ },
  about: {
    allows: 'look up games on the account\'s quota',
    rotate: 'https://rawg.io/apidocs',
  },
};
