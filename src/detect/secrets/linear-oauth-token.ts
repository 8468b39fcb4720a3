// Tokens that users grant to applications.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Linear OAuth token',
  provider: 'Linear',
  severity: 'high',
  literals: ['lin_oauth_', 'lin_refresh_'],
  pattern: /lin_(?:oauth|refresh)_[A-Za-z0-9]{40,72}/,
  about: {
    allows: 'act as the application in the workspace',
    rotate: 'https://linear.app/developers/oauth-2-0-authentication',
  },
};
