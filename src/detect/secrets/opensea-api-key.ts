// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenSea API key',
  provider: 'OpenSea',
  severity: 'medium',
  near: { words: ['opensea'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read data at the expense of the account',
    rotate: 'https://docs.opensea.io/reference/api-keys',
  },
};
