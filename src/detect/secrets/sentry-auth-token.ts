// Sentry tokens of users, applications and integrations: the letter before `_` tells which.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sentry auth token',
  provider: 'Sentry',
  severity: 'high',
  literals: ['sntryu_', 'sntrya_', 'sntryi_'],
  pattern: /sntry[uai]_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'read issues with what they caught, and change projects, within the scopes of the token',
    rotate: 'https://docs.sentry.io/account/auth-tokens/',
  },
  verify: { url: 'https://sentry.io/api/0/', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of Sentry' },
};
