// Keys used for Blogger: 39 characters or more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blogger API key',
  provider: 'Google',
  severity: 'medium',
  near: { words: ['blogger'], value: /[A-Za-z0-9_-]{38,48}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3 && !/[-_]{2}|[a-z]{12}/.test(secret),
  about: {
    allows: 'read public blogs at the expense of the project',
    rotate: 'https://developers.google.com/blogger/docs/3.0/using',
  },
};
