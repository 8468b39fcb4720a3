// PayPal's secrets are 80 characters that begin with E.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PayPal client secret',
  provider: 'PayPal',
  severity: 'critical',
  near: { words: ['paypal', 'pay pal'], value: /E[\w-]{58,79}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret),
  companions: [{ name: 'client id', value: /A[\w-]{79}/, within: 250 }],
  about: {
    allows: 'take payments, refund and pay out in the name of the merchant',
    rotate: 'https://developer.paypal.com/api/rest/',
  },
};
