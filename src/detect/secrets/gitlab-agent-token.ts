// Connects a cluster with GitLab.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab agent for Kubernetes token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['glagent-'],
  reach: 1040,
  pattern: /glagent-[\w-]{50,1024}(?![\w-])/,
  about: {
    allows: 'act as the agent between GitLab and the cluster and see its configuration',
    rotate: 'https://docs.gitlab.com/user/clusters/agent/',
  },
};
