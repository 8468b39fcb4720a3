// Track keys are 20 hex digits beside a site id of the same form, app keys 32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Customer.io API key',
  provider: 'Customer.io',
  severity: 'high',
  near: { words: ['customerio', 'customer io'], value: /[A-Fa-f0-9]{20}|[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send messages and change the profiles of people',
    rotate: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  },
};
