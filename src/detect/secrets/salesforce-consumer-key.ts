// Consumer keys of Salesforce connected apps begin with 3MVG: the public half of a pair.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce consumer key',
  provider: 'Salesforce',
  severity: 'low',
  literals: ['3MVG'],
  pattern: /3MVG[A-Za-z0-9._]{76,96}/,
  about: {
    allows: 'tell which connected app is meant',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
  },
};
