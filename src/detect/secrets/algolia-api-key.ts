// Algolia keys are 32 hexadecimal digits; nothing in them tells an admin key from one for searching.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Algolia API key',
  provider: 'Algolia',
  severity: 'high',
  near: { words: ['algolia'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read, and with an admin key change, the indexes of the application',
    rotate: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
};
