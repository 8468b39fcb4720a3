// Spotify client ids: 32 hex digits, no secret.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Spotify client id',
  provider: 'Spotify',
  severity: 'low',
  near: { words: ['spotify client', 'spotify clientid', 'spotify id'], value: /[A-Za-z0-9]{32}/, bare: true },
  plausible: (match) => !isDigest(match) && /id[^A-Za-z0-9]{1,8}$/i.test(match.before),
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
};
