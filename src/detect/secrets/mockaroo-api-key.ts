// Keys: eight hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mockaroo API key',
  provider: 'Mockaroo',
  severity: 'low',
  near: { words: ['mockaroo'], value: /[a-f0-9]{8}/ },
  random: false,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'generate test data at the expense of the account',
    rotate: 'https://www.mockaroo.com/docs',
  },
};
