// Good while its job runs; it gets into logs.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab CI job token',
  provider: 'GitLab',
  severity: 'medium',
  literals: ['glcbt-'],
  pattern: /glcbt-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20})(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the user of the job until the job ends',
    rotate: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
  },
};
