// Shipped with pages.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic browser key',
  provider: 'New Relic',
  severity: 'low',
  literals: ['NRJS-'],
  pattern: /NRJS-[a-f0-9]{19}/,
  about: {
    allows: 'write telemetry of browsers',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
