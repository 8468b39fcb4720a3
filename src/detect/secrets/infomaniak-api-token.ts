// Eighty-six characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infomaniak API token',
  provider: 'Infomaniak',
  severity: 'high',
  near: { words: ['infomaniak'], value: /[A-Za-z0-9_-]{86}/ },
  about: {
    allows: 'manage products of the account within its scopes',
    rotate: 'https://developer.infomaniak.com/',
  },
};
