// Accounts are named by AC and 32 hex digits; no secret, but half of the pair.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twilio account SID',
  provider: 'Twilio',
  severity: 'low',
  literals: ['AC'],
  pattern: /AC[\da-f]{32}/,
  about: {
    allows: 'name the account; with its token, use it',
    rotate: 'https://www.twilio.com/docs/iam/api-keys',
  },
};
