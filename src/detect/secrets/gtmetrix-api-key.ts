// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GTmetrix API key',
  provider: 'GTmetrix',
  severity: 'medium',
  near: { words: ['gtmetrix'], value: /[a-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://gtmetrix.com/api/docs/2.0/',
  },
};
