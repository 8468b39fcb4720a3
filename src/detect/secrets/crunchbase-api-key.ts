// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Crunchbase API key',
  provider: 'Crunchbase',
  severity: 'medium',
  near: { words: ['crunchbase'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://data.crunchbase.com/docs/',
  },
};
