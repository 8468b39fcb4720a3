// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CurrencyFreaks API key',
  provider: 'CurrencyFreaks',
  severity: 'medium',
  near: { words: ['currencyfreaks'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://currencyfreaks.com/documentation.html',
  },
};
