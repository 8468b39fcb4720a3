// Storyblok personal tokens: the form of those of a space, then user and region or a second part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Storyblok personal access token',
  provider: 'Storyblok',
  severity: 'high',
  near: { words: ['storyblok'], value: /[A-Za-z0-9]{22}tt-\d{4,9}-[\w-]{16,24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'change the content and settings of every space of the user',
    rotate: 'https://www.storyblok.com/docs/concepts/access-tokens',
  },
};
