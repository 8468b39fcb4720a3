// Forty-three characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HERE API key',
  provider: 'HERE',
  severity: 'medium',
  near: { words: ['hereapi', 'here api', 'heremaps', 'here maps', 'here access', 'here key'], value: /[A-Za-z0-9_-]{42,46}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'use the location services at the expense of the account',
    rotate: 'https://www.here.com/docs/',
  },
};
