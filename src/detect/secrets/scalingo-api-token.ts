// Scalingo tokens: `tk-us` and 48 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scalingo API token',
  provider: 'Scalingo',
  severity: 'critical',
  literals: ['tk-us-'],
  pattern: /tk-us-[\w-]{48}(?!-)/,
  about: {
    allows: 'deploy the applications of the account and read their variables',
    rotate: 'https://developers.scalingo.com/tokens',
  },
};
