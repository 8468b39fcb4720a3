// Eighty-six characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HERE access key secret',
  provider: 'HERE',
  severity: 'high',
  near: { words: ['here access', 'here secret'], value: /[A-Za-z0-9_-]{86}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'obtain tokens of the app',
    rotate: 'https://www.here.com/docs/',
  },
};
