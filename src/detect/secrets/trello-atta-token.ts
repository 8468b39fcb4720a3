// Newer tokens carry Atlassian's mark ATTA.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Trello API token (ATTA)',
  provider: 'Trello',
  severity: 'high',
  literals: ['ATTA'],
  pattern: /ATTA[\da-f]{64}[\dA-Fa-f]{8}/,
  about: {
    allows: 'read and change boards as the user',
    rotate: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
};
