// Keys: forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OOPSpam API key',
  provider: 'OOPSpam',
  severity: 'medium',
  near: { words: ['oopspam'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'check messages at the expense of the account',
    rotate: 'https://www.oopspam.com/docs/',
  },
};
