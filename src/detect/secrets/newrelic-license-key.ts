// 36 hex digits and NRAL; keys of other regions than the first begin with the region.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic license key',
  provider: 'New Relic',
  severity: 'medium',
  literals: ['NRAL'],
  pattern: /(?:[a-z]{2}\d{2}xx[a-f0-9]{26,30}|[a-f0-9]{32,36})(?:FFFF)?NRAL/,
  before: 44,
  about: {
    allows: 'write telemetry at the expense of the account',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
