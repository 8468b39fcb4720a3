// 32 letters and digits; the service had another name before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CurrencyBeacon (Currencyscoop) API key',
  provider: 'CurrencyBeacon',
  severity: 'medium',
  near: { words: ['currencyscoop', 'currencybeacon'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://currencybeacon.com/api-documentation',
  },
};
