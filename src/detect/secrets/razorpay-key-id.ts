// Razorpay's key ids stand in checkouts; with the secret of 24 characters beside them they move money.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Razorpay key ID',
  provider: 'Razorpay',
  severity: 'low',
  literals: ['rzp_live_', 'rzp_test_'],
  pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
  companions: [{ name: 'key secret', value: /[A-Za-z0-9]{24}/, within: 150, secret: true }],
  about: {
    allows: 'open a checkout of the merchant, as every visitor can',
    rotate: 'https://razorpay.com/docs/api/authentication/',
  },
};
