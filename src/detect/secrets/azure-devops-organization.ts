// Address of an organization in Azure DevOps. No secret: it tells where a token belongs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure DevOps organization',
  provider: 'Azure DevOps',
  severity: 'low',
  literals: ['dev.azure.com/'],
  pattern: /dev\.azure\.com\/[A-Za-z0-9][A-Za-z0-9-]{1,48}[A-Za-z0-9](?=\/)/,
  random: false,
  glued: 'after',
  about: {
    allows: 'tell which organization is meant',
    rotate: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/rename-organization',
  },
};
