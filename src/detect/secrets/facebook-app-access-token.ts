// The number of the app, a bar and 27 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Facebook app access token',
  provider: 'Facebook',
  severity: 'critical',
  near: { words: ['facebook', 'fb app', 'fb access', 'fb token', 'graph', 'access token'], value: /[0-9]{14,17}(?:\||%7C)[A-Za-z0-9_-]{27}/ },
  about: {
    allows: 'act as the app',
    rotate: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
};
