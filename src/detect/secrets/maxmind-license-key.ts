// Six and 29 letters and digits, and _mmk at the end.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MaxMind license key',
  provider: 'MaxMind',
  severity: 'medium',
  literals: ['_mmk'],
  pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
  before: 40,
  about: {
    allows: 'download databases and query addresses at the expense of the account',
    rotate: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  },
};
