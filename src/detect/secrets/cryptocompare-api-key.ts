// 64 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CryptoCompare API key',
  provider: 'CryptoCompare',
  severity: 'medium',
  near: { words: ['cryptocompare'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://developers.coindesk.com/',
  },
};
