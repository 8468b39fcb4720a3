// Pulsedive's keys are 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pulsedive API key',
  provider: 'Pulsedive',
  severity: 'low',
  near: { words: ['pulsedive'], value: /[\da-f]{64}/ },
  about: {
    allows: 'query indicators on the account\'s quota',
    rotate: 'https://pulsedive.com/api/',
  },
};
