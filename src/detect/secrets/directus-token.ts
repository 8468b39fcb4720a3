// Static tokens of users: 32 characters; the server makes up no prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Directus token',
  provider: 'Directus',
  severity: 'high',
  near: { words: ['directus'], value: /[\w-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change what the user may',
    rotate: 'https://docs.directus.io/reference/authentication.html',
  },
};
