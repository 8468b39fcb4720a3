// Personal access tokens of Azure DevOps, first form: 52 characters of lower-case base32 (no 0, 1, 8, 9).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure DevOps personal access token (classic)',
  provider: 'Azure DevOps',
  severity: 'high',
  near: { words: ['azure', 'azdo', 'ado pat', 'ado token', 'ado', 'vsts', 'tfs', 'devops', 'vso', 'personal access', 'personalaccesstoken', 'visualstudio', 'pat', 'vsce', 'marketplace'], value: /[a-z2-7]{52}/, bare: true },
  plausible: ({ secret }) => /[2-7]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change code, pipelines and packages of the organization within its scopes',
    rotate: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  },
};
