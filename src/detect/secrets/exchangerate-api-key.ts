// Twenty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ExchangeRate-API key',
  provider: 'ExchangeRate-API',
  severity: 'medium',
  near: { words: ['exchangerate', 'exchange rate'], value: /[a-fA-F0-9]{24}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.exchangerate-api.com/docs',
  },
};
