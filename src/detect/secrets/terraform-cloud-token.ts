// The word atlasv1 between an id and the secret; Vagrant uses the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Terraform Cloud or HCP token',
  provider: 'HashiCorp',
  severity: 'critical',
  literals: ['.atlasv1.'],
  pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/,
  before: 14,
  about: {
    allows: 'plan and apply in the workspaces, and read their state with its secrets',
    rotate: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  },
};
