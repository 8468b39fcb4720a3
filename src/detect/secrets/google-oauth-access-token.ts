// Runs out after an hour; a refresh token often stands beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google OAuth access token',
  provider: 'Google',
  severity: 'medium',
  literals: ['ya29.'],
  pattern: /ya29\.[\w.-]{30,2000}/,
  reach: 2048,
  about: {
    allows: 'act as the user or service account within the scopes, for an hour',
    rotate: 'https://developers.google.com/identity/protocols/oauth2',
  },
  verify: { url: 'https://oauth2.googleapis.com/tokeninfo?access_token={secret}', active: [200], inactive: [400] },
};
