// Says API_KEY itself, 32 characters behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Finage API key',
  provider: 'Finage',
  severity: 'medium',
  near: { words: ['finage'], value: /(?:API_KEY)?[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://finage.co.uk/docs',
  },
};
