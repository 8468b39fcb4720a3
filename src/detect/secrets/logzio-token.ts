// API tokens are UUIDs, shipping tokens 32 letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Logz.io token',
  provider: 'Logz.io',
  severity: 'high',
  near: { words: ['logzio', 'logz io', 'logz'], value: /[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}|[A-Za-z]{32}/ },
  about: {
    allows: 'read or write the logs of the account',
    rotate: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  },
};
