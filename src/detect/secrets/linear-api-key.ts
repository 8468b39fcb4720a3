// A prefix and forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Linear API key',
  provider: 'Linear',
  severity: 'high',
  literals: ['lin_api_'],
  pattern: /lin_api_[A-Za-z0-9]{40}/,
  about: {
    allows: 'read and change issues in the name of the user',
    rotate: 'https://linear.app/docs/api-and-webhooks',
  },
  verify: {
    url: 'https://api.linear.app/graphql',
    method: 'POST',
    headers: { authorization: '{secret}', 'content-type': 'application/json' },
    body: '{"query":"{viewer{id}}"}',
    active: [200],
    inactive: [401],
    contains: '"viewer"',
  },
};
