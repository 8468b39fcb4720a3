// Two groups of eight characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Raven Tools API key',
  provider: 'Raven Tools',
  severity: 'medium',
  near: { words: ['raven'], value: /[A-Z0-9]{8}-[A-Z0-9]{8}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read the account\'s sites and reports',
    rotate: 'https://raventools.com/',
  },
};
