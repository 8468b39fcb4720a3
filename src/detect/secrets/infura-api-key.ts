// Thirty-two hex digits; the secret beside it has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infura API key',
  provider: 'Infura',
  severity: 'high',
  near: { words: ['infura'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.metamask.io/services/',
  },
};
