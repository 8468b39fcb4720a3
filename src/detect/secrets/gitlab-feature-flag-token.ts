// Lets programs ask for feature flags.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab feature flags client token',
  provider: 'GitLab',
  severity: 'medium',
  literals: ['glffct-'],
  pattern: /glffct-[\w-]{20,25}(?![\w-])/,
  about: {
    allows: 'read the feature flags of the project',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
