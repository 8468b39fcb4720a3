// The domain of an organization at Salesforce; no secret, but it tells whose tokens lie near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesforce domain',
  provider: 'Salesforce',
  severity: 'low',
  literals: ['.my.salesforce.com'],
  pattern: /[A-Za-z0-9][A-Za-z0-9-]{2,62}(?:\.[a-z]{3,16})?\.my\.salesforce\.com/,
  before: 90,
  random: false,
  plausible: ({ text }) => !/^(?:your|my)-?(?:domain|org|instance|company)/i.test(text),
  about: {
    allows: 'tell which organization is meant',
    rotate: 'https://help.salesforce.com/s/articleView?id=sf.domain_name_overview.htm',
  },
};
