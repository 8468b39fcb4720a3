// TaxJar's tokens are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TaxJar API token',
  provider: 'TaxJar',
  severity: 'high',
  near: { words: ['taxjar', 'tax jar'], value: /[\da-z]{32}/ },
  about: {
    allows: 'read and change transactions and tax settings of the account',
    rotate: 'https://developers.taxjar.com/api/reference/',
  },
};
