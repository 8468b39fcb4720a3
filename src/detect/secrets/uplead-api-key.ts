// UpLead keys: 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'UpLead API key',
  provider: 'UpLead',
  severity: 'high',
  near: { words: ['uplead'], value: /[A-Za-z0-9-]{32}/ },
  about: {
    allows: 'look up contacts at the expense of the account',
    rotate: 'https://docs.uplead.com/',
  },
};
