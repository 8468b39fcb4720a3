// 50 letters and digits; the key beside it has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dwolla client secret',
  provider: 'Dwolla',
  severity: 'critical',
  near: { words: ['dwolla'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'move money of the account and its customers',
    rotate: 'https://developers.dwolla.com/docs/auth',
  },
};
