// The exchange, not the model.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gemini exchange API secret',
  provider: 'Gemini exchange',
  severity: 'critical',
  near: { words: ['gemini exchange', 'gemini secret'], value: /[A-Za-z0-9]{26,28}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'trade in the account, with the key beside it',
    rotate: 'https://docs.gemini.com/',
  },
};
