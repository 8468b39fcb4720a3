// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Findl API key',
  provider: 'Findl',
  severity: 'medium',
  near: { words: ['findl'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/, bare: true },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://findl.com/',
  },
};
