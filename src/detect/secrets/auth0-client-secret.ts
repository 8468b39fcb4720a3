// Client secrets of Auth0 applications: 64 characters of base64url; the same length is used for the secret of its libraries' sessions.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Auth0 client secret',
  provider: 'Auth0',
  severity: 'high',
  near: { words: ['auth0'], value: /[A-Za-z0-9_-]{64}/ },
  about: {
    allows: 'get tokens as the application, with whatever it was granted',
    rotate: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  },
};
