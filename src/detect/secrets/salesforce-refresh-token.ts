// Salesforce refresh tokens begin with 5Aep and the number of the instance.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce refresh token',
  provider: 'Salesforce',
  severity: 'critical',
  literals: ['5Aep8'],
  pattern: /5Aep8[A-Za-z0-9._]{60,120}/,
  about: {
    allows: 'fetch new access tokens until somebody revokes the app',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
  },
};
