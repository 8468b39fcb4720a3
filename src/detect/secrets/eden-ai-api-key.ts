// A signed token: header, claims, signature.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Eden AI API key',
  provider: 'Eden AI',
  severity: 'high',
  near: { words: ['edenai', 'eden ai'], value: /[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{60,240}\.[A-Za-z0-9_-]{43}/ },
  about: {
    allows: 'run models of many vendors at the expense of the account',
    rotate: 'https://docs.edenai.co/',
  },
};
