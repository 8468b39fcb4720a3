// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Finicity app key or token',
  provider: 'Finicity',
  severity: 'high',
  near: { words: ['finicity'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'call the API in the name of the app, with its secret',
    rotate: 'https://developer.mastercard.com/open-finance-us/documentation/',
  },
};
