// Reddit's OAuth tokens were a number and 27 characters, are JWTs now.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Reddit access token',
  provider: 'Reddit',
  severity: 'high',
  near: { words: ['reddit'], value: /\d{6,16}-[\w-]{27,36}/ },
  about: {
    allows: 'act as the user in the granted scopes',
    rotate: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  },
};
