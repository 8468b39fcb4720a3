// Forty characters of base64url, for builds without a person.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Expo access token',
  provider: 'Expo',
  severity: 'high',
  near: { words: ['expo token', 'expo access', 'eas token'], value: /[A-Za-z0-9_-]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'build and publish apps of the account',
    rotate: 'https://docs.expo.dev/accounts/programmatic-access/',
  },
};
