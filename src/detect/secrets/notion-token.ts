// ntn_, digits and letters: fifty characters in all, since September 2024.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Notion integration token',
  provider: 'Notion',
  severity: 'high',
  literals: ['ntn_'],
  pattern: /ntn_[A-Za-z0-9]{40,50}/,
  about: {
    allows: 'read and change the pages that were shared with the integration',
    rotate: 'https://developers.notion.com/docs/authorization',
  },
  verify: {
    url: 'https://api.notion.com/v1/users/me',
    headers: { authorization: 'Bearer {secret}', 'notion-version': '2022-06-28' },
    active: [200],
    inactive: [401],
  },
};
