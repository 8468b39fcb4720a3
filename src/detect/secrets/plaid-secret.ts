// Plaid's secrets are 30 hex digits, one per environment.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plaid secret',
  provider: 'Plaid',
  severity: 'critical',
  near: { words: ['plaid'], value: /[\da-f]{30}/ },
  companions: [{ name: 'client id', value: /[\da-f]{24}/, within: 200 }],
  about: {
    allows: 'act as the application against Plaid: exchange tokens and read bank data',
    rotate: 'https://plaid.com/docs/account/security/',
  },
};
