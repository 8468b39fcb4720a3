// The account's own token: 32 lower-case hex digits beside the provider's name.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Twilio auth token',
  provider: 'Twilio',
  severity: 'critical',
  near: { words: ['twilio'], value: /[\da-f]{32}/ },
  plausible: ({ before }) => !followsId(before),
  companions: [{ name: 'account sid', value: /AC[\da-f]{32}/, within: 200 }],
  about: {
    allows: 'use the whole account: call, text, read messages and make keys',
    rotate: 'https://www.twilio.com/docs/iam/api/authtoken',
  },
};
