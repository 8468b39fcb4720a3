// Sixty-four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Iconfinder API key',
  provider: 'Iconfinder',
  severity: 'medium',
  near: { words: ['iconfinder'], value: /[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://developer.iconfinder.com/',
  },
};
