// Fifty-four characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HyperTrack secret key',
  provider: 'HyperTrack',
  severity: 'high',
  near: { words: ['hypertrack'], value: /[A-Za-z0-9_-]{54}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'see where devices are',
    rotate: 'https://hypertrack.com/docs/',
  },
};
