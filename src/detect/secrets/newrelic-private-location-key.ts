// NRSP-, the region and capital hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic private location key',
  provider: 'New Relic',
  severity: 'medium',
  literals: ['NRSP-'],
  pattern: /NRSP-[a-z]{2}\d{2}[A-F0-9]{31,32}/,
  about: {
    allows: 'take up the monitoring jobs of the location',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
