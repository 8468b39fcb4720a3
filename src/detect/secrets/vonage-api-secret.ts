// Secrets of Vonage (once Nexmo): 16 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vonage API secret',
  provider: 'Vonage',
  severity: 'high',
  near: { words: ['vonage', 'nexmo'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send messages and make calls at the expense of the account',
    rotate: 'https://developer.vonage.com/en/account/secret-management',
  },
};
