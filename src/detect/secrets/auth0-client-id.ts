// Client ids of Auth0 applications: 32 letters and digits. Public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Auth0 client id',
  provider: 'Auth0',
  severity: 'low',
  near: { words: ['auth0 client', 'auth0 app', 'auth0clientid'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{40}/, bare: true },
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  },
};
