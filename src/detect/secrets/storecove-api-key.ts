// Storecove keys: 43 characters of base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Storecove API key',
  provider: 'Storecove',
  severity: 'high',
  near: { words: ['storecove'], value: /[\w-]{43}|storecove_[A-Za-z0-9]{36,48}/, bare: true },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send invoices in the name of the company',
    rotate: 'https://www.storecove.com/docs/',
  },
};
