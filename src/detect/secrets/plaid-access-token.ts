// Plaid's access tokens name the environment and end in a UUID; one stands for one person's bank account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plaid access token',
  provider: 'Plaid',
  severity: 'critical',
  literals: ['access-production-', 'access-development-', 'access-sandbox-'],
  pattern: /access-(?<mode>production|development|sandbox)-[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/,
  inspect: ({ groups }) => (groups['mode'] === 'sandbox' ? { example: 'test mode' } : {}),
  about: {
    allows: 'read, with the client\'s keys, balances and transactions of a bank account',
    rotate: 'https://plaid.com/docs/api/items/',
  },
};
