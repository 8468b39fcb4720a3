// NRRA- and 42 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic REST API key',
  provider: 'New Relic',
  severity: 'high',
  literals: ['NRRA-'],
  pattern: /NRRA-[a-f0-9]{42}/,
  about: {
    allows: 'read and change the data of the account',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  instead: ['newrelic-legacy-key'],
};
