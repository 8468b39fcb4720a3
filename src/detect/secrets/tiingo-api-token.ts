// Tiingo's tokens are 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tiingo API token',
  provider: 'Tiingo',
  severity: 'medium',
  near: { words: ['tiingo'], value: /[\da-f]{40}/ },
  about: {
    allows: 'read market data on the account\'s plan',
    rotate: 'https://www.tiingo.com/documentation/general/connecting',
  },
};
