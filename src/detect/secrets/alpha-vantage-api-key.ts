// Alpha Vantage keys: 16 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alpha Vantage API key',
  provider: 'Alpha Vantage',
  severity: 'medium',
  near: { words: ['alphavantage', 'alpha vantage'], value: /[A-Z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'ask for prices at the expense of the account',
    rotate: 'https://www.alphavantage.co/support/',
  },
};
