// Starts pipelines and nothing else.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab pipeline trigger token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['glptt-'],
  pattern: /glptt-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|(?:[\w-]{20}|[a-f0-9]{40}))(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'start pipelines in the project as the owner of the token',
    rotate: 'https://docs.gitlab.com/ci/triggers/',
  },
};
