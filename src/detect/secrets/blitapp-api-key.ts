// Blitapp keys: about 40 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blitapp API key',
  provider: 'Blitapp',
  severity: 'high',
  near: { words: ['blitapp'], value: /[A-Za-z0-9_-]{39,42}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'take screenshots at the expense of the account',
    rotate: 'https://blitapp.com/api/',
  },
};
