// Storyblok tokens of spaces: 22 letters and digits that end in `tt`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Storyblok access token',
  provider: 'Storyblok',
  severity: 'high',
  near: { words: ['storyblok'], value: /[A-Za-z0-9]{22}tt/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the content of the space, with a preview token drafts too',
    rotate: 'https://www.storyblok.com/docs/concepts/access-tokens',
  },
};
