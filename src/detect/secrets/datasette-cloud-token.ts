// A prefix and a signed list of what it allows, made by the server itself.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Datasette token',
  provider: 'Datasette',
  severity: 'medium',
  literals: ['dstok_'],
  pattern: /dstok_[\w-]{20,600}(?:\.[\w-]{4,100}){0,2}/,
  reach: 1000,
  about: {
    allows: 'query the databases within the limits written in it',
    rotate: 'https://docs.datasette.io/en/stable/authentication.html',
  },
};
