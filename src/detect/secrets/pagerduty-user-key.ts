// PagerDuty's keys of users are 20 characters that begin with u+, so the short name pd before them is enough.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PagerDuty user API key',
  provider: 'PagerDuty',
  severity: 'high',
  near: { words: ['pagerduty', 'pager duty', 'pd'], value: /u\+[\w+-]{18}/, bare: true },
  about: {
    allows: 'act as the user: read, acknowledge and reassign incidents, change schedules',
    rotate: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  verify: { url: 'https://api.pagerduty.com/abilities', headers: { authorization: 'Token token={secret}', accept: 'application/vnd.pagerduty+json;version=2' }, active: [200], inactive: [401], elsewhere: 'other regions of PagerDuty' },
};
