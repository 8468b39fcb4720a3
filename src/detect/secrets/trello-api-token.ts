// Tokens and OAuth secrets were 64 hex digits.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Trello API token or secret',
  provider: 'Trello',
  severity: 'high',
  near: { words: ['trello'], value: /[\da-z]{64}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'read and change boards as the user',
    rotate: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
};
