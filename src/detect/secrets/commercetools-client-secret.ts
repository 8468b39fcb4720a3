// 32 characters base64url beside an id of 24.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'commercetools client secret',
  provider: 'commercetools',
  severity: 'critical',
  near: { words: ['commercetools', 'ctp client'], value: /[\w-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the orders and customers of the project',
    rotate: 'https://docs.commercetools.com/api/authorization',
  },
};
