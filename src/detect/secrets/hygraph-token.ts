// A signed token that does not run out; once GraphCMS.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hygraph permanent token',
  provider: 'Hygraph',
  severity: 'high',
  near: { words: ['hygraph', 'graphcms'], value: /eyJ[A-Za-z0-9_-]{16,200}\.[A-Za-z0-9_-]{60,800}\.[A-Za-z0-9_-]{80,700}/ },
  about: {
    allows: 'read, and where permitted change, the content',
    rotate: 'https://hygraph.com/docs/api-reference/basics/permissions',
  },
};
