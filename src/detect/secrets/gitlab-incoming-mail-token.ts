// Part of a mail address at which GitLab takes issues.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab incoming mail token',
  provider: 'GitLab',
  severity: 'medium',
  literals: ['glimt-'],
  pattern: /glimt-[\w-]{25}(?![\w-])/,
  about: {
    allows: 'open issues and merge requests by mail in the name of the user',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
