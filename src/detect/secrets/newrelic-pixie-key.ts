// px-api- queries, px-dep- enrolls.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pixie API or deploy key',
  provider: 'New Relic',
  severity: 'medium',
  literals: ['px-api-', 'px-dep-'],
  pattern: /px-(?:api|dep)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'query or enroll clusters',
    rotate: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};
