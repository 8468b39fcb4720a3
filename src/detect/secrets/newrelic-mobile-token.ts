// Shipped with apps.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic mobile token',
  provider: 'New Relic',
  severity: 'low',
  literals: ['-NRMA'],
  pattern: /[A-Z]{2}[a-fA-F0-9]{40}-NRMA/,
  before: 44,
  about: {
    allows: 'write telemetry of apps',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
