// Netcore, once Pepipost, issues 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Netcore Email (Pepipost) API key',
  provider: 'Netcore',
  severity: 'high',
  near: { words: ['pepipost', 'netcore api', 'netcore key', 'netcore email'], value: /[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'send mail in the name of the account\'s domains',
    rotate: 'https://emaildocs.netcorecloud.com/',
  },
};
