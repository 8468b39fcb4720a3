// Tokens of members open with AQ.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LinkedIn access token',
  provider: 'LinkedIn',
  severity: 'high',
  near: { words: ['linkedin'], value: /AQ[A-Za-z0-9][\w-]{60,500}/, bare: true },
  about: {
    allows: 'post and read in the name of the member',
    rotate: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
  },
  instead: ['linkedin-client-secret'],
};
