// Tradier's tokens are 28 letters and digits and trade in the user's account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tradier access token',
  provider: 'Tradier',
  severity: 'critical',
  near: { words: ['tradier'], value: /[A-Za-z0-9]{28}/ },
  about: {
    allows: 'place orders in and read the brokerage account',
    rotate: 'https://docs.tradier.com/',
  },
};
