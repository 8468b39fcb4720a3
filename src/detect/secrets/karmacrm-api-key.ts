// Karma alone is the name of a test runner, so a second word must stand beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'karmaCRM API key',
  provider: 'karmaCRM',
  severity: 'high',
  near: { words: ['karmacrm', 'karma crm', 'karma api', 'karma private', 'karma secret', 'karma access'], value: /[A-Za-z0-9]{20}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read contacts and deals',
    rotate: 'https://www.karmacrm.com/',
  },
};
