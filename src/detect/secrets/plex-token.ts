// X-Plex-Token: 20 characters in URLs and headers of the media server.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plex token',
  provider: 'Plex',
  severity: 'medium',
  near: { words: ['plex token'], value: /[A-Za-z0-9_-]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the library and control the server as the user',
    rotate: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
  },
};
