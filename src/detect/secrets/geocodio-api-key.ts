// Thirty-nine hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Geocodio API key',
  provider: 'Geocodio',
  severity: 'medium',
  near: { words: ['geocodio', 'geocod io'], value: /[a-f0-9]{39}/, bare: true },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.geocod.io/docs/',
  },
};
