// SalesBlink keys: `key-` and 64 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SalesBlink API key',
  provider: 'SalesBlink',
  severity: 'high',
  near: { words: ['salesblink'], value: /key-[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the prospects of the account and send mail to them',
    rotate: 'https://help.salesblink.io/',
  },
};
