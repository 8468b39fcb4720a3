// What a runner registers with since GitLab 16; `t1_` and the like tell its kind.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab runner authentication token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['glrt-'],
  pattern: /glrt-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|(?:t\d_)?[\w-]{20,22})(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the runner: take its jobs and see their variables',
    rotate: 'https://docs.gitlab.com/runner/',
  },
};
