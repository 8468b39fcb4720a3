// Tokens of users, teams and organizations carry .atlasv1. in their middle.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Terraform Cloud token',
  provider: 'HashiCorp',
  severity: 'critical',
  literals: ['.atlasv1.'],
  pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
  before: 14,
  about: {
    allows: 'run plans, and read state and variables of workspaces',
    rotate: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  },
  verify: { url: 'https://app.terraform.io/api/v2/account/details', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of Terraform Enterprise' },
};
