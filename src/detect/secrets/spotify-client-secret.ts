// Spotify secrets of applications: 32 hex digits, as the client id is.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Spotify client secret',
  provider: 'Spotify',
  severity: 'high',
  near: { words: ['spotify'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
};
