// Stripe restricted keys are secret keys with chosen permissions.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stripe restricted key',
  provider: 'Stripe',
  severity: 'high',
  literals: ['rk_live_', 'rk_test_'],
  pattern: /rk_(?:live|test)_[A-Za-z0-9]{14,247}/,
  inspect: ({ text }) => (text.includes('_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'call what the key was permitted, such as reading customers or issuing refunds',
    rotate: 'https://docs.stripe.com/keys',
  },
};
