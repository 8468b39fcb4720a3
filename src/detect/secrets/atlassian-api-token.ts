// API tokens of Atlassian Cloud: `ATATT3xFfGF0`, base64url, and eight hexadecimal digits behind an equals sign.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atlassian API token',
  provider: 'Atlassian',
  severity: 'high',
  literals: ['ATATT3'],
  pattern: /ATATT3[\w-]{100,260}={1,2}[A-F0-9]{8}/,
  about: {
    allows: 'read and change what the user sees in Jira, Confluence and Bitbucket',
    rotate: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
};
