// Base64 of hex digits: 44 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intrinio API key',
  provider: 'Intrinio',
  severity: 'medium',
  near: { words: ['intrinio'], value: /[A-Za-z0-9]{44}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.intrinio.com/',
  },
};
