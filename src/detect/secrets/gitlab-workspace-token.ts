// Belongs to a workspace in a cluster.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab workspace token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['glwt-'],
  pattern: /glwt-[\w-]{20,25}(?![\w-])/,
  about: {
    allows: 'act as the agent of the workspace',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
