// Personal access tokens of Azure DevOps, newer form: 84 letters and digits with `AZDO` before the last four.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure DevOps personal access token',
  provider: 'Azure DevOps',
  severity: 'high',
  literals: ['AZDO'],
  pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
  before: 76,
  reach: 8,
  inspect: ({ secret }) => (secret.slice(52, 57) === 'JQQJ9' ? { structure: 'valid' } : {}),
  instead: ['azure-common-key'],
  about: {
    allows: 'read and change code, pipelines and packages of the organization within its scopes',
    rotate: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  },
};
