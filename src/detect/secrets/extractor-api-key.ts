// Forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Extractor API key',
  provider: 'Extractor API',
  severity: 'medium',
  near: { words: ['extractorapi', 'extractor api'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://extractorapi.com/documentation/',
  },
};
