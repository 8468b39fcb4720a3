// Tokens: forty characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NocoDB API token',
  provider: 'NocoDB',
  severity: 'high',
  near: { words: ['nocodb', 'noco', 'xc token'], value: /[\w-]{40}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read and change tables',
    rotate: 'https://nocodb.com/docs/',
  },
};
