// WorldCoinIndex keys: 35 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WorldCoinIndex API key',
  provider: 'WorldCoinIndex',
  severity: 'high',
  near: { words: ['worldcoinindex'], value: /[A-Za-z0-9]{35,36}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.worldcoinindex.com/apiservice',
  },
};
