// Xero client secrets: 48 characters of base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Xero client secret',
  provider: 'Xero',
  severity: 'high',
  near: { words: ['xero'], value: /[\w-]{48}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret) && /[A-Z]/.test(match.secret) && /[a-z]/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  },
};
