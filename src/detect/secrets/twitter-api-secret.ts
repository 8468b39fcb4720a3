// Secrets of apps are 40 to 50 characters, those of access tokens 45.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'X (Twitter) API or token secret',
  provider: 'X',
  severity: 'high',
  near: { words: ['twitter'], value: /[A-Za-z0-9]{40,52}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'sign requests as the app or as the user',
    rotate: 'https://docs.x.com/fundamentals/authentication/oauth-1-0-a/api-key-and-secret',
  },
};
