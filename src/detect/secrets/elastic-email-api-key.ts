// Ninety-six characters, capital hex in newer keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Elastic Email API key',
  provider: 'Elastic Email',
  severity: 'high',
  near: { words: ['elasticemail', 'elastic email', 'elastic'], value: /[A-Za-z0-9_-]{96}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send mail in the name of the account and read its contacts',
    rotate: 'https://elasticemail.com/developers/api-documentation',
  },
};
