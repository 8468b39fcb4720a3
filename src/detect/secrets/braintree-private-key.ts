// Private keys of Braintree: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Braintree private key',
  provider: 'PayPal',
  severity: 'critical',
  near: { words: ['braintree'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'take and refund payments in the name of the merchant',
    rotate: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  },
};
