// Forty-six letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Impala API key',
  provider: 'Impala',
  severity: 'high',
  near: { words: ['impala'], value: /[A-Za-z0-9_]{46,48}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'book hotels in the name of the account',
    rotate: 'https://docs.impala.travel/',
  },
};
