// Sixty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FreshBooks client secret or token',
  provider: 'FreshBooks',
  severity: 'high',
  near: { words: ['freshbooks'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read and write invoices and clients',
    rotate: 'https://www.freshbooks.com/api/authentication',
  },
};
