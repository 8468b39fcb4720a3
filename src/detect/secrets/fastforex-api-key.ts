// Three groups, or 28 characters in a row.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'fastFOREX API key',
  provider: 'fastFOREX',
  severity: 'medium',
  near: { words: ['fastforex'], value: /[a-z0-9]{28}|[a-z0-9]{10}-[a-z0-9]{10}-[a-z0-9]{6}/, bare: true },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://fastforex.readme.io/',
  },
};
