// Zuora client secrets: base64 characters, about 40 long, beside an id that is a UUID.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zuora client secret',
  provider: 'Zuora',
  severity: 'critical',
  near: { words: ['zuora'], value: /[A-Za-z0-9+\/=]{36,60}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.text) && /[A-Z]/.test(match.text),
  about: {
    allows: 'read and change the invoices and payments of the tenant',
    rotate: 'https://developer.zuora.com/v1-api-reference/authentication/',
  },
};
