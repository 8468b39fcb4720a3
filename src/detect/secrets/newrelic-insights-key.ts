// The letter tells whether the key writes or queries.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic Insights key',
  provider: 'New Relic',
  severity: 'medium',
  literals: ['NRII-', 'NRIQ-'],
  pattern: /NRI[IQ]-[\w-]{32}(?!-)/,
  about: {
    allows: 'write (NRII) or query (NRIQ) events',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
