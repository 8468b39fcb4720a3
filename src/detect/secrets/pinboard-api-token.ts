// Pinboard's tokens are the user's name, a colon and 20 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pinboard API token',
  provider: 'Pinboard',
  severity: 'medium',
  near: { words: ['pinboard'], value: /\w{2,30}:[\dA-F]{20}/ },
  about: {
    allows: 'read, add and delete bookmarks',
    rotate: 'https://pinboard.in/api/',
  },
};
