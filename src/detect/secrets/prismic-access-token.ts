// Prismic's permanent tokens begin with MC5, the base64 of its first field.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Prismic access token',
  provider: 'Prismic',
  severity: 'medium',
  near: { words: ['prismic'], value: /MC5[\w-]{30,150}(?:\.[\w-]{20,200})?/ },
  about: {
    allows: 'read the repository, unpublished documents with it',
    rotate: 'https://prismic.io/docs/',
  },
};
