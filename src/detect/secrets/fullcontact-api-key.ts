// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FullContact API key',
  provider: 'FullContact',
  severity: 'high',
  near: { words: ['fullcontact'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'look up people at the expense of the account',
    rotate: 'https://docs.fullcontact.com/',
  },
};
