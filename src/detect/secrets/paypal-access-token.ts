// PayPal's bearer tokens live for some hours and begin with A21AA.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PayPal access token',
  provider: 'PayPal',
  severity: 'high',
  literals: ['A21AA'],
  pattern: /A21AA[\w-]{85,120}/,
  about: {
    allows: 'act for the application until the token ends',
    rotate: 'https://developer.paypal.com/api/rest/authentication/',
  },
};
