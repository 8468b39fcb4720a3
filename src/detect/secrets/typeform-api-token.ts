// Typeform marks personal tokens tfp_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Typeform access token',
  provider: 'Typeform',
  severity: 'high',
  literals: ['tfp_'],
  pattern: /tfp_[\w.=-]{40,70}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read answers and change forms of the account',
    rotate: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
  verify: { url: 'https://api.typeform.com/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of Typeform' },
};
