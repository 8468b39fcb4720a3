// Salesforce session ids and access tokens: the id of the organization, an exclamation mark and the session.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce access token',
  provider: 'Salesforce',
  severity: 'critical',
  literals: ['00D'],
  pattern: /00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{80,260}/,
  about: {
    allows: 'read and change the records that the user can, customers included',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
  },
};
