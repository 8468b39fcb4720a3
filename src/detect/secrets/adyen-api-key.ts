// Adyen keys begin with AQE; three parts with dashes, the last with all kinds of characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Adyen API key',
  provider: 'Adyen',
  severity: 'critical',
  literals: ['AQE'],
  pattern: /AQE[a-z][A-Za-z0-9+/]{40,120}={0,2}-[A-Za-z0-9+/]{30,80}={0,2}-[!-~]{8,32}/,
  reach: 280,
  glued: 'after',
  about: {
    allows: 'take and refund payments in the name of the merchant',
    rotate: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
};
