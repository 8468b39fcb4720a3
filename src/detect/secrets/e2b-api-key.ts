// The name and forty hex digits; access tokens have sk_ before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'E2B API key or access token',
  provider: 'E2B',
  severity: 'high',
  literals: ['e2b_'],
  pattern: /(?:sk_)?e2b_[a-f0-9]{40}(?:[a-f0-9]{24})?/,
  before: 3,
  about: {
    allows: 'run sandboxes at the expense of the team',
    rotate: 'https://e2b.dev/docs',
  },
};
