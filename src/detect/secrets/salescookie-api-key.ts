// SalesCookie keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SalesCookie API key',
  provider: 'SalesCookie',
  severity: 'high',
  near: { words: ['salescookie'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the commissions and sales of the company',
    rotate: 'https://support.salescookie.com/',
  },
};
