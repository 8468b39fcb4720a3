// A signed token that does not run out; once GraphCMS.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hygraph permanent token',
  provider: 'Hygraph',
  severity: 'high',
  near: { words: ['hygraph', 'graphcms'], value: /eyJ[A-Za-z0-9_-]{16,100}\.[A-Za-z0-9_-]{60,500}\.[A-Za-z0-9_-]{80,344}/ },
  about: {
    allows: 'read, and where permitted change, the content',
    rotate: 'https://hygraph.com/docs/api-reference/basics/permissions',
  },
};
