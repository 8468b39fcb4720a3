// Teamwork's products (CRM, Desk, Spaces) share tokens that begin with tkn.v1_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Teamwork API token',
  provider: 'Teamwork',
  severity: 'high',
  literals: ['tkn.v1_'],
  pattern: /tkn\.v1_[A-Za-z0-9+/_-]{68,76}={0,2}/,
  about: {
    allows: 'read and change what the user reaches in the product',
    rotate: 'https://apidocs.teamwork.com/',
  },
};
