// Secrets of API keys are 32 letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twilio API key secret',
  provider: 'Twilio',
  severity: 'high',
  near: { words: ['twilio'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => !/^[\da-f]{32}$/.test(secret) && /[A-Z]/.test(secret),
  companions: [{ name: 'api key sid', value: /SK[\da-f]{32}/, within: 200 }],
  about: {
    allows: 'call, text and read messages as far as the key goes',
    rotate: 'https://www.twilio.com/docs/iam/api-keys',
  },
};
