// Keys and secrets of Binance: 64 letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Binance API key',
  provider: 'Binance',
  severity: 'critical',
  near: { words: ['binance'], value: /[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'trade, and if allowed withdraw, from the account',
    rotate: 'https://www.binance.com/en/support/faq/360002502072',
  },
};
