// Newer tokens begin with the name and `a` or `u`; older ones are 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DNSimple API token',
  provider: 'DNSimple',
  severity: 'critical',
  near: { words: ['dnsimple'], value: /dnsimple_[aou]_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}/ },
  about: {
    allows: 'change the domains and records of the account',
    rotate: 'https://support.dnsimple.com/articles/api-access-token/',
  },
};
