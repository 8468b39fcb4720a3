// Base64 of about a hundred characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FullStory API key',
  provider: 'FullStory',
  severity: 'high',
  near: { words: ['fullstory'], value: /[A-Za-z0-9+\/]{72,140}={0,2}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read sessions and users',
    rotate: 'https://developer.fullstory.com/server/authentication/',
  },
};
