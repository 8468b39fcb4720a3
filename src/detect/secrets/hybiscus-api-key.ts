// Forty-three characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hybiscus API key',
  provider: 'Hybiscus',
  severity: 'medium',
  near: { words: ['hybiscus'], value: /[A-Za-z0-9_-]{43,54}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'make reports at the expense of the account',
    rotate: 'https://hybiscus.dev/',
  },
};
