// A signed token; the name alone is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Front API token',
  provider: 'Front',
  severity: 'high',
  near: { words: ['frontapp', 'front api', 'front token', 'front key', 'front secret'], value: /[A-Za-z0-9_-]{36}\.[A-Za-z0-9._-]{120,300}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and send messages of the teams',
    rotate: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  },
};
