// A UUID; the API key beside it has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DNS Made Easy secret key',
  provider: 'DNS Made Easy',
  severity: 'critical',
  near: { words: ['dnsmadeeasy', 'dns made', 'dme api', 'dme secret'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'change the domains and records of the account',
    rotate: 'https://api-docs.dnsmadeeasy.com/',
  },
};
