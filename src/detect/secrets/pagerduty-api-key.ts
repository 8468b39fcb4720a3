// PagerDuty's account keys are 20 characters of base64 without a prefix: mixed case and a digit tell them from words.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PagerDuty REST API key',
  provider: 'PagerDuty',
  severity: 'high',
  near: { words: ['pagerduty', 'pager duty'], value: /[A-Za-z0-9][\w+-]{18}[\w+-]/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !secret.startsWith('u+'),
  about: {
    allows: 'read and change incidents, services and schedules of the account',
    rotate: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  verify: { url: 'https://api.pagerduty.com/abilities', headers: { authorization: 'Token token={secret}', accept: 'application/vnd.pagerduty+json;version=2' }, active: [200], inactive: [401], elsewhere: 'other regions of PagerDuty' },
};
