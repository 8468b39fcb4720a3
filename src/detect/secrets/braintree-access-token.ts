// Access tokens of Braintree say `production` or `sandbox`, the merchant, the secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Braintree access token',
  provider: 'PayPal',
  severity: 'critical',
  literals: ['access_token$production$', 'access_token$sandbox$'],
  pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
  inspect: ({ secret }) => (secret.includes('$sandbox$') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take and refund payments in the name of the merchant',
    rotate: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  },
};
