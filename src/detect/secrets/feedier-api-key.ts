// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Feedier API key',
  provider: 'Feedier',
  severity: 'high',
  near: { words: ['feedier'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read feedback of customers',
    rotate: 'https://docs.feedier.com/',
  },
};
