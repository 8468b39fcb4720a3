// Client ids of Plaid are 24 hex digits and no secret alone.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plaid client ID',
  provider: 'Plaid',
  severity: 'low',
  near: { words: ['plaid client', 'plaid id'], value: /[\da-f]{24}/, bare: true },
  about: {
    allows: 'name the application to Plaid',
    rotate: 'https://plaid.com/docs/account/security/',
  },
};
