// Access and secret keys of Unsplash: 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Unsplash key',
  provider: 'Unsplash',
  severity: 'medium',
  near: { words: ['unsplash'], value: /[A-Za-z0-9_-]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the API in the name of the application',
    rotate: 'https://unsplash.com/documentation',
  },
};
