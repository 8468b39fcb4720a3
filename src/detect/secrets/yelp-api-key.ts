// Yelp Fusion keys: 128 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yelp API key',
  provider: 'Yelp',
  severity: 'high',
  near: { words: ['yelp'], value: /[\w-]{124,130}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the application',
    rotate: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  },
};
