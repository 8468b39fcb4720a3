// Keys of the YouTube Data API have 39 characters; those of Google begin with AIza, which another rule knows.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'YouTube API key',
  provider: 'YouTube',
  severity: 'high',
  near: { words: ['youtube'], value: /[\w-]{39}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'use the quota of the project',
    rotate: 'https://developers.google.com/youtube/registering_an_application',
  },
};
