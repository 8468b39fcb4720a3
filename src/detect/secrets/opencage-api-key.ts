// Keys: 32 hex digits; those for pages have a prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenCage API key',
  provider: 'OpenCage',
  severity: 'medium',
  near: { words: ['opencage', 'opencagedata'], value: /(?:oc_[a-z]{2}_)?[A-Za-z0-9]{32}/ },
  about: {
    allows: 'geocode at the expense of the account',
    rotate: 'https://opencagedata.com/api',
  },
};
