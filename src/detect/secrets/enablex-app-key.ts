// Thirty-six letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'EnableX app key',
  provider: 'EnableX',
  severity: 'high',
  near: { words: ['enablex'], value: /[A-Za-z0-9]{36}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'open video rooms at the expense of the account',
    rotate: 'https://www.enablex.io/developer/',
  },
};
