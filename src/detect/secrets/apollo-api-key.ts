// Keys of Apollo (sales): 22 characters. The library Apollo is everywhere, so digits and both letters are asked for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apollo API key',
  provider: 'Apollo',
  severity: 'high',
  near: { words: ['apollo'], value: /[A-Za-z0-9_-]{22}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 2 && /[a-z]/i.test(secret) && !/[a-z]{7}/.test(secret),
  about: {
    allows: 'read contacts and change the data of the account',
    rotate: 'https://docs.apollo.io/docs/create-api-key',
  },
};
