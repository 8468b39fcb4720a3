// Twenty letters and digits, sometimes the name of the account behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'InvoiceOcean API token',
  provider: 'InvoiceOcean',
  severity: 'high',
  near: { words: ['invoiceocean'], value: /[A-Za-z0-9]{20}(?:\/[a-z0-9-]{2,30})?/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and make invoices',
    rotate: 'https://invoiceocean.com/api',
  },
};
