// 1//0 and about a hundred characters; stands in application default credentials too.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google OAuth refresh token',
  provider: 'Google',
  severity: 'high',
  literals: ['1//0'],
  pattern: /1\/\/0[\w-]{40,250}(?![\w-])/,
  about: {
    allows: 'obtain access tokens of the user, with the client secret, until it is revoked',
    rotate: 'https://developers.google.com/identity/protocols/oauth2',
  },
};
