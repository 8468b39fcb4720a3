// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Edamam application key',
  provider: 'Edamam',
  severity: 'medium',
  near: { words: ['edamam'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://developer.edamam.com/',
  },
};
