// Base64 beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HeyGen API key',
  provider: 'HeyGen',
  severity: 'high',
  near: { words: ['heygen'], value: /[A-Za-z0-9+\/=-]{40,80}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'make videos at the expense of the account',
    rotate: 'https://docs.heygen.com/',
  },
};
