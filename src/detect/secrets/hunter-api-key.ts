// Forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hunter API key',
  provider: 'Hunter',
  severity: 'high',
  near: { words: ['hunter'], value: /[a-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'look up mail addresses at the expense of the account',
    rotate: 'https://hunter.io/api-documentation',
  },
};
