// Personal access tokens alone have a prefix; what delivers content has none.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Contentful management token',
  provider: 'Contentful',
  severity: 'high',
  literals: ['CFPAT-'],
  pattern: /CFPAT-[\w-]{40,70}(?!-)/,
  about: {
    allows: 'change the content and settings of all spaces of its owner',
    rotate: 'https://www.contentful.com/developers/docs/references/authentication/',
  },
  verify: { url: 'https://api.contentful.com/users/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of Contentful' },
};
