// `sk_live_` and 16 letters and digits, shorter than with other providers.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Culqi secret key',
  provider: 'Culqi',
  severity: 'critical',
  near: { words: ['culqi'], value: /sk_(?:live|test)_[A-Za-z0-9]{16}/ },
  inspect: ({ secret }) => (secret.startsWith('sk_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'charge customers and refund payments of the account',
    rotate: 'https://docs.culqi.com/',
  },
};
