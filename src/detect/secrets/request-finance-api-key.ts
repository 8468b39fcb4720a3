// Four groups of seven characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Request Finance API key',
  provider: 'Request Finance',
  severity: 'high',
  near: { words: ['requestfinance', 'request finance'], value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/, bare: true },
  about: {
    allows: 'create and read invoices of the account',
    rotate: 'https://docs.request.finance/',
  },
};
