// Twenty characters; getEmail is a common name of functions, so digits are asked for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GetEmail API key',
  provider: 'GetEmail.io',
  severity: 'medium',
  near: { words: ['getemail key', 'getemail api', 'getemail secret', 'getemail token', 'getemailio'], value: /[A-Za-z0-9-]{20}/, bare: true },
  plausible: ({ secret }) => /\d\D{0,12}\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'look up mail addresses at the expense of the account',
    rotate: 'https://getemail.io/docs',
  },
};
