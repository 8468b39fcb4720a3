// Public keys of Paystack's checkout stand in web pages.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paystack public key',
  provider: 'Paystack',
  severity: 'low',
  literals: ['pk_live_', 'pk_test_'],
  pattern: /pk_(?:live|test)_[\da-f]{40}/,
  about: {
    allows: 'open a checkout of the merchant, as every visitor can',
    rotate: 'https://paystack.com/docs/api/authentication/',
  },
  instead: ['stripe-publishable-key'],
};
