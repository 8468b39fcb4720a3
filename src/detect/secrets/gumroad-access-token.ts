// Forty-three characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gumroad access token',
  provider: 'Gumroad',
  severity: 'high',
  near: { words: ['gumroad'], value: /[A-Za-z0-9_-]{43,47}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read sales and change products',
    rotate: 'https://gumroad.com/api',
  },
};
