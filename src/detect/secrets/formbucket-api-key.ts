// Three parts with dots between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FormBucket API key',
  provider: 'FormBucket',
  severity: 'high',
  near: { words: ['formbucket'], value: /[A-Za-z0-9_-]{6,200}\.[A-Za-z0-9_-]{6,400}\.[A-Za-z0-9_-]{6,200}/ },
  about: {
    allows: 'read what was sent through forms',
    rotate: 'https://www.formbucket.com/',
  },
};
