// HRKU- and, since 2024, AA with 58 characters; earlier a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Heroku API token',
  provider: 'Heroku',
  severity: 'critical',
  literals: ['HRKU-'],
  pattern: /HRKU-(?:AA[\w-]{58}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})(?![\w-])/,
  about: {
    allows: 'change, deploy and read the config of every app of the account',
    rotate: 'https://devcenter.heroku.com/articles/authentication',
  },
};
