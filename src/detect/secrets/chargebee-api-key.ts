// `live_` or `test_` and a random value; the site stands in the address.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chargebee API key',
  provider: 'Chargebee',
  severity: 'critical',
  near: { words: ['chargebee'], value: /(?:live|test)_[A-Za-z0-9]{28,48}/ },
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'charge customers and read their data',
    rotate: 'https://www.chargebee.com/docs/2.0/api_keys.html',
  },
};
