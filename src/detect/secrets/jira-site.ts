// The name of a site in the cloud is no secret; it tells where a token works.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atlassian site',
  provider: 'Jira',
  severity: 'low',
  literals: ['.atlassian.net'],
  pattern: /[a-zA-Z0-9][a-zA-Z0-9-]{2,62}\.atlassian\.net/,
  before: 64,
  random: false,
  plausible: ({ secret }) => !/^(?:your|my|example|company|site|domain|www|developer|support|community|jira|confluence)(?:[-.]|your|site|domain|company)/i.test(secret),
  about: {
    allows: 'tell which site belongs to the credentials found beside it',
    rotate: 'https://support.atlassian.com/organization-administration/',
  },
};
