// Keys and secrets of Bitfinex: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitfinex API key',
  provider: 'Bitfinex',
  severity: 'critical',
  near: { words: ['bitfinex'], value: /[A-Za-z0-9]{43}|[a-f0-9]{42,45}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'trade, and if allowed withdraw, from the account',
    rotate: 'https://docs.bitfinex.com/docs/rest-auth',
  },
};
