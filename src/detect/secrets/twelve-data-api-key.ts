// 32 hex digits that read market data.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twelve Data API key',
  provider: 'Twelve Data',
  severity: 'low',
  near: { words: ['twelvedata', 'twelve data'], value: /[\da-f]{32}/ },
  about: {
    allows: 'read market data on the account\'s plan',
    rotate: 'https://twelvedata.com/docs',
  },
};
