// Stripe secret keys tell their mode; since 2019 they begin with the number of the account, and organizations have keys of their own.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stripe secret key',
  provider: 'Stripe',
  severity: 'critical',
  literals: ['sk_live_', 'sk_test_', 'sk_org_'],
  pattern: /sk_(?:live|test|org(?:_live|_test)?)_[A-Za-z0-9]{14,247}/,
  inspect: ({ text }) => (text.includes('_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'move money, refund payments and read the customers of the account',
    rotate: 'https://docs.stripe.com/keys',
    references: ['https://docs.stripe.com/keys'],
  },
  verify: { url: 'https://api.stripe.com/v1/balance', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
