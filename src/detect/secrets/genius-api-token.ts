// Sixty-four characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Genius API token',
  provider: 'Genius',
  severity: 'medium',
  near: { words: ['genius'], value: /[A-Za-z0-9_-]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the app',
    rotate: 'https://docs.genius.com/',
  },
};
