// PagerDuty's OAuth tokens name the region behind pd: us or eu.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PagerDuty OAuth access token',
  provider: 'PagerDuty',
  severity: 'high',
  literals: ['pdus+', 'pdeu+'],
  pattern: /pd(?:us|eu)\+[\w+-]{16,120}/,
  about: {
    allows: 'use the scopes that were granted to the app or user',
    rotate: 'https://developer.pagerduty.com/docs/oauth-functionality',
  },
};
