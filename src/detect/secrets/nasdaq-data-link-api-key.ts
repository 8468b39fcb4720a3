// Twenty characters of base64url; formerly Quandl.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nasdaq Data Link API key',
  provider: 'Nasdaq',
  severity: 'medium',
  near: { words: ['nasdaq', 'quandl'], value: /[\w-]{20}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read data sets at the expense of the account',
    rotate: 'https://docs.data.nasdaq.com/',
  },
};
