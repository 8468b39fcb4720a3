// Todoist's tokens are 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Todoist API token',
  provider: 'Todoist',
  severity: 'high',
  near: { words: ['todoist'], value: /[\da-f]{40}/ },
  about: {
    allows: 'read and change tasks as the user',
    rotate: 'https://developer.todoist.com/',
  },
  verify: { url: 'https://api.todoist.com/api/v1/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
