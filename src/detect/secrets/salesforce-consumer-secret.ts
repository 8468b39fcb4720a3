// Consumer secrets of Salesforce connected apps: 64 hex digits, in older apps a number.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Salesforce consumer secret',
  provider: 'Salesforce',
  severity: 'high',
  near: { words: ['salesforce', 'sfdc', 'sfdx', 'sf client', 'sf consumer'], value: /[A-Fa-f0-9]{64}|\d{16,19}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'obtain tokens in the name of the connected app',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
  },
};
