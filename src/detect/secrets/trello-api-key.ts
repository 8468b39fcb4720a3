// A Trello key names the application; the token beside it is what opens boards.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Trello API key',
  provider: 'Trello',
  severity: 'low',
  near: { words: ['trello'], value: /[\da-z]{32}/ },
  about: {
    allows: 'ask users for access in the name of the application',
    rotate: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
};
