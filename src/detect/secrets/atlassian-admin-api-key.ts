// Keys of the organization at Atlassian: `ATCTT3xFfGN0`; the same mark opens access tokens of Bitbucket repositories, projects and workspaces.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atlassian organization or Bitbucket access token',
  provider: 'Atlassian',
  severity: 'critical',
  literals: ['ATCTT3'],
  pattern: /ATCTT3[\w-]{100,260}={1,2}[A-F0-9]{8}/,
  about: {
    allows: 'administer the organization, or read and change the repositories it was made for',
    rotate: 'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
  },
};
