// The id of the brand and fifty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Omnisend API key',
  provider: 'Omnisend',
  severity: 'high',
  near: { words: ['omnisend'], value: /[A-Za-z0-9-]{24}-[A-Za-z0-9-]{50}/, bare: true },
  about: {
    allows: 'read contacts and send campaigns',
    rotate: 'https://api-docs.omnisend.com/',
  },
};
