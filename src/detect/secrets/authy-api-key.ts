// Authy keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Authy API key',
  provider: 'Twilio',
  severity: 'high',
  near: { words: ['authy'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send and check codes in the name of the application',
    rotate: 'https://www.twilio.com/docs/authy',
  },
};
