// Paddle's keys since 2025: environment, ULID of the key, secret part and a checksum of three characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paddle API key',
  provider: 'Paddle',
  severity: 'critical',
  literals: ['pdl_live_apikey_', 'pdl_sdbx_apikey_', 'pdl_test_apikey_'],
  pattern: /pdl_(?<mode>live|sdbx|test)_apikey_[\da-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
  inspect: ({ groups }) => (groups['mode'] === 'live' ? {} : { example: 'test mode' }),
  about: {
    allows: 'read customers and transactions, change prices and refund payments',
    rotate: 'https://developer.paddle.com/api-reference/about/api-keys',
  },
  verify: { url: 'https://api.paddle.com/event-types', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'sandboxes of Paddle' },
};
