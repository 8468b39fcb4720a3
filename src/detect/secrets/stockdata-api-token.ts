// StockData tokens: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'StockData API token',
  provider: 'StockData',
  severity: 'high',
  near: { words: ['stockdata'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the subscription of the account',
    rotate: 'https://www.stockdata.org/documentation',
  },
};
