// A key of eight and a secret of 16 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vonage (Nexmo) API secret',
  provider: 'Vonage',
  severity: 'high',
  near: { words: ['nexmo'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'send text messages and calls at the expense of the account',
    rotate: 'https://developer.vonage.com/en/account/overview',
  },
};
