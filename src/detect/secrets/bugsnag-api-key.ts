// Keys of Bugsnag projects: 32 hexadecimal digits; personal tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bugsnag API key',
  provider: 'Bugsnag',
  severity: 'high',
  near: { words: ['bugsnag'], value: /[A-Fa-f0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'report errors to the project, or with a personal token read them',
    rotate: 'https://docs.bugsnag.com/api/data-access/',
  },
};
