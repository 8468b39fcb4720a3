// API keys are named by SK and 32 hex digits; their secret stands beside them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twilio API key SID',
  provider: 'Twilio',
  severity: 'medium',
  literals: ['SK'],
  pattern: /SK[\da-f]{32}/,
  companions: [{ name: 'api key secret', value: /[A-Za-z0-9]{32}/, within: 150, secret: true }],
  about: {
    allows: 'name the key; with its secret, call and text at the account\'s expense',
    rotate: 'https://www.twilio.com/docs/iam/api-keys',
  },
};
