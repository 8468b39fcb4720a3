// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'exchangeratesapi.io access key',
  provider: 'exchangeratesapi.io',
  severity: 'medium',
  near: { words: ['exchangerates', 'exchange rates'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://exchangeratesapi.io/documentation/',
  },
};
