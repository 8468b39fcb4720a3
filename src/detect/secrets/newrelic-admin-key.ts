// NRAA- and 27 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic admin API key',
  provider: 'New Relic',
  severity: 'critical',
  literals: ['NRAA-'],
  pattern: /NRAA-[a-f0-9]{27}/,
  about: {
    allows: 'administer the account',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
