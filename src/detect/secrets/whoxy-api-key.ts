// Whoxy keys: 33 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Whoxy API key',
  provider: 'Whoxy',
  severity: 'high',
  near: { words: ['whoxy'], value: /[A-Za-z0-9]{33}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the queries of the account',
    rotate: 'https://www.whoxy.com/',
  },
};
