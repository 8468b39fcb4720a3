// GOCSPX- and 28 characters, since 2021.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google OAuth client secret',
  provider: 'Google',
  severity: 'high',
  literals: ['GOCSPX-'],
  pattern: /GOCSPX-[\w-]{28}(?![\w-])/,
  about: {
    allows: 'obtain tokens of users in the name of the app',
    rotate: 'https://support.google.com/cloud/answer/15549257',
  },
};
