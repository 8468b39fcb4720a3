// A UUID beside the name or its abbreviation.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CoinMarketCap API key',
  provider: 'CoinMarketCap',
  severity: 'medium',
  near: { words: ['coinmarketcap', 'cmc api', 'cmc pro', 'cmc key'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://coinmarketcap.com/api/documentation/v1/',
  },
};
