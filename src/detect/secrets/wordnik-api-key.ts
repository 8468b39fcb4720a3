// Wordnik keys: 49 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wordnik API key',
  provider: 'Wordnik',
  severity: 'high',
  near: { words: ['wordnik'], value: /[a-z0-9]{49}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://developer.wordnik.com/',
  },
};
