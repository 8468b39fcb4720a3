// Recurly's private keys are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Recurly API key',
  provider: 'Recurly',
  severity: 'critical',
  near: { words: ['recurly'], value: /[\da-f]{32}/ },
  about: {
    allows: 'read and change subscriptions, invoices and billing data of the site',
    rotate: 'https://docs.recurly.com/docs/api-keys',
  },
};
