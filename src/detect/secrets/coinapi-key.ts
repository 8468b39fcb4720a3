// A UUID, mostly in capitals.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CoinAPI key',
  provider: 'CoinAPI',
  severity: 'medium',
  near: { words: ['coinapi'], value: /[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.coinapi.io/',
  },
};
