// The Salesforce CLI keeps a login as one address: client, secret and refresh token before the instance.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce CLI login address',
  provider: 'Salesforce',
  severity: 'critical',
  literals: ['force://'],
  contains: '@',
  pattern: /force:\/\/[\w.-]{1,120}:[\w.-]{0,90}:(?<secret>[\w.=-]{60,140})@[\w.-]{8,120}/,
  about: {
    allows: 'log in as the user without a password',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
  },
};
