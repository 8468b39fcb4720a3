// Stripe publishable keys are meant for browsers: they create tokens and read nothing.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stripe publishable key',
  provider: 'Stripe',
  severity: 'low',
  literals: ['pk_live_'],
  pattern: /pk_live_[A-Za-z0-9]{20,247}/,
  about: {
    allows: 'see which account is meant and create payment tokens for it',
    rotate: 'https://docs.stripe.com/keys',
  },
};
