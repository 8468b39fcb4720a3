// Paystack writes sk_live_ like others, but always 40 hex digits behind it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paystack secret key',
  provider: 'Paystack',
  severity: 'critical',
  literals: ['sk_live_', 'sk_test_'],
  pattern: /sk_(?<mode>live|test)_[\da-z]{40}/,
  inspect: ({ groups }) => (groups['mode'] === 'live' ? {} : { example: 'test mode' }),
  about: {
    allows: 'charge customers, transfer the balance and read transactions',
    rotate: 'https://paystack.com/docs/api/authentication/',
  },
  verify: { url: 'https://api.paystack.co/balance', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
  instead: ['stripe-secret-key'],
};
