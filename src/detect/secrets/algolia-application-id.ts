// Application ids of Algolia: ten upper-case letters and digits. Public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Algolia application id',
  provider: 'Algolia',
  severity: 'low',
  near: { words: ['algolia app', 'algolia application'], value: /[A-Z0-9]{10}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
};
