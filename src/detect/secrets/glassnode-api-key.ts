// Twenty-seven letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Glassnode API key',
  provider: 'Glassnode',
  severity: 'medium',
  near: { words: ['glassnode'], value: /[A-Za-z0-9]{27,28}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.glassnode.com/',
  },
};
