// Twenty-four characters: secrets of before 2021.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google OAuth client secret without prefix',
  provider: 'Google',
  severity: 'high',
  near: { words: ['google client', 'google secret', 'googleusercontent', 'google oauth', 'google auth', 'gapi client', 'google consumer'], value: /[A-Za-z0-9_-]{24}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /secret\W{0,8}$/i.test(before),
  about: {
    allows: 'obtain tokens of users in the name of the app',
    rotate: 'https://support.google.com/cloud/answer/15549257',
  },
};
