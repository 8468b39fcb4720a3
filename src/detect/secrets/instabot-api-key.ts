// Base64 of 32 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Instabot API key',
  provider: 'Instabot',
  severity: 'high',
  near: { words: ['instabot'], value: /[A-Za-z0-9+\/]{36,64}={1,2}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read conversations and change bots',
    rotate: 'https://instabot.io/',
  },
};
