// Stack Exchange keys: 24 characters that often end in two parentheses; they raise a quota.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stack Exchange API key',
  provider: 'Stack Exchange',
  severity: 'medium',
  near: { words: ['stackexchange', 'stack exchange', 'stackoverflow', 'stackapps'], value: /[A-Za-z0-9*)(]{22}\(\(/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the application',
    rotate: 'https://api.stackexchange.com/docs/authentication',
  },
};
