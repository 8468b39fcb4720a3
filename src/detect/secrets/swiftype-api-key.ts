// Swiftype keys: 20 characters of base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Swiftype API key',
  provider: 'Swiftype',
  severity: 'high',
  near: { words: ['swiftype'], value: /(?:private-|search-|admin-)?[A-Za-z0-9_-]{20}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'change the search engines of the account',
    rotate: 'https://swiftype.com/documentation/app-search/authentication',
  },
};
