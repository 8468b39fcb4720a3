// secret_ and 43 letters and digits, until September 2024.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Notion integration token, older form',
  provider: 'Notion',
  severity: 'high',
  literals: ['secret_'],
  pattern: /secret_[A-Za-z0-9]{43}/,
  plausible: ({ secret }) => /\d/.test(secret.slice(7)) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(7)),
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
