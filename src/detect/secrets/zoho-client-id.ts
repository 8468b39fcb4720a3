// Zoho client ids: the number of the scheme and 30 capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoho client id',
  provider: 'Zoho',
  severity: 'low',
  literals: ['1000.'],
  pattern: /1000\.[A-Z0-9]{30}/,
  about: {
    allows: 'tell which client is meant',
    rotate: 'https://api-console.zoho.com/',
  },
};
