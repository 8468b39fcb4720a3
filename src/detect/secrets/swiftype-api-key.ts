// Swiftype keys: 20 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Swiftype API key',
  provider: 'Swiftype',
  severity: 'high',
  near: { words: ['swiftype'], value: /(?:private-|search-|admin-)?[A-Za-z0-9_-]{20}/ },
  about: {
    allows: 'change the search engines of the account',
    rotate: 'https://swiftype.com/documentation/app-search/authentication',
  },
};
