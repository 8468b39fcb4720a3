// Forty-three characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gyazo access token',
  provider: 'Gyazo',
  severity: 'high',
  near: { words: ['gyazo'], value: /[A-Za-z0-9_-]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and upload images of the user',
    rotate: 'https://gyazo.com/api/docs',
  },
};
