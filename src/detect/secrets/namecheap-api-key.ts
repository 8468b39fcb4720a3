// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Namecheap API key',
  provider: 'Namecheap',
  severity: 'critical',
  near: { words: ['namecheap'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'change domains and their records, from addresses that are allowed',
    rotate: 'https://www.namecheap.com/support/api/intro/',
  },
};
