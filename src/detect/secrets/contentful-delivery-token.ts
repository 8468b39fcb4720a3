// 43 characters base64url; the delivery token is often public on purpose, the preview token is not.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Contentful delivery or preview token',
  provider: 'Contentful',
  severity: 'medium',
  near: { words: ['contentful'], value: /[\w-]{43}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3 && /[a-z]/i.test(secret),
  about: {
    allows: 'read published content, and drafts with a preview token',
    rotate: 'https://www.contentful.com/developers/docs/references/authentication/',
  },
};
