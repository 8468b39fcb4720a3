// Public by design; it tells where a client secret may stand.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google OAuth client id',
  provider: 'Google',
  severity: 'low',
  literals: ['.apps.googleusercontent.com'],
  pattern: /\d{8,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com/,
  before: 48,
  about: {
    allows: 'tell which app it is; nothing without its secret',
    rotate: 'https://developers.google.com/identity/protocols/oauth2',
  },
};
