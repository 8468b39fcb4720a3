// The secret half has no mark: 24 characters beside the provider's name or the key id.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Razorpay key secret',
  provider: 'Razorpay',
  severity: 'critical',
  near: { words: ['razorpay', 'rzp'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  companions: [{ name: 'key id', value: /rzp_(?:live|test)_[A-Za-z0-9]{14}/, within: 200 }],
  about: {
    allows: 'take and refund payments of the merchant',
    rotate: 'https://razorpay.com/docs/api/authentication/',
  },
};
