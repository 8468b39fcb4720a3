// The secret of an OAuth application: 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab OAuth application secret',
  provider: 'GitLab',
  severity: 'high',
  literals: ['gloas-'],
  pattern: /gloas-[a-fA-F0-9]{64}(?![\w-])/,
  about: {
    allows: 'obtain tokens of users in the name of the application',
    rotate: 'https://docs.gitlab.com/integration/oauth_provider/',
  },
};
