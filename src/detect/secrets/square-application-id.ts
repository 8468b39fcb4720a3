// Square application ids name the application to the public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Square application id',
  provider: 'Square',
  severity: 'low',
  literals: ['sq0idp-', 'sq0idb-'],
  pattern: /sq0id[pb]-[\w-]{22}(?!-)/,
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
};
