// NRAK- and 27 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'New Relic user key',
  provider: 'New Relic',
  severity: 'high',
  literals: ['NRAK-'],
  pattern: /NRAK-[A-Z0-9]{27}/,
  about: {
    allows: 'query data and change settings in the name of the user',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  verify: {
    url: 'https://api.newrelic.com/graphql',
    method: 'POST',
    headers: { 'api-key': '{secret}', 'content-type': 'application/json' },
    body: '{"query":"{actor{user{id}}}"}',
    active: [200],
    inactive: [401], elsewhere: 'other regions of New Relic',
    contains: '"user":{"id"',
  },
};
