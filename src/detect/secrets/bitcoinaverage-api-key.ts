// BitcoinAverage keys: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BitcoinAverage API key',
  provider: 'BitcoinAverage',
  severity: 'high',
  near: { words: ['bitcoinaverage'], value: /[A-Za-z0-9]{43}/ },
  about: {
    allows: 'ask for prices at the expense of the account',
    rotate: 'https://apiv2.bitcoinaverage.com/',
  },
};
