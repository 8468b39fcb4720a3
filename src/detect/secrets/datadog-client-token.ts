// Made to stand in pages and apps: it can send, not read.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datadog client token',
  provider: 'Datadog',
  severity: 'low',
  literals: ['pub'],
  pattern: /pub[a-f0-9]{32}/,
  about: {
    allows: 'send logs and sessions of users into the account',
    rotate: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
  },
};
