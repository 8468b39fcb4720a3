// Salesforce security tokens are appended to the password for logins by API: 24 or 25 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce security token',
  provider: 'Salesforce',
  severity: 'high',
  near: { words: ['salesforce security', 'sfdc security', 'sf security', 'salesforce token', 'sfdc token'], value: /[A-Za-z0-9]{24,25}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'log in by API together with the password',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.user_security_token.htm',
  },
};
