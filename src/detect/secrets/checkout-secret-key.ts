// `sk_` and 27 characters base32; older keys are a UUID behind `sk_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Checkout.com secret key',
  provider: 'Checkout.com',
  severity: 'critical',
  near: { words: ['checkout', 'cko'], value: /sk_[a-z2-7]{26}[a-z2-7*#$=]|sk_[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'charge customers and refund payments of the account',
    rotate: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  },
};
