// Spotify access tokens begin with BQ, refresh tokens with AQ.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Spotify user token',
  provider: 'Spotify',
  severity: 'high',
  near: { words: ['spotify'], value: /[AB]Q[A-D][\w-]{80,320}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the library of the user',
    rotate: 'https://developer.spotify.com/documentation/web-api/concepts/authorization',
  },
};
