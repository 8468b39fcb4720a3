// The pair as a user name and password of URLs and command lines.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twilio account SID and token',
  provider: 'Twilio',
  severity: 'critical',
  literals: ['AC'],
  pattern: /AC[\da-f]{32}:(?<secret>[\da-f]{32})/,
  about: {
    allows: 'use the whole account: call, text, read messages and make keys',
    rotate: 'https://www.twilio.com/docs/iam/api/authtoken',
  },
};
