// Yahoo consumer secrets: 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yahoo client secret',
  provider: 'Yahoo',
  severity: 'high',
  near: { words: ['yahoo'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.yahoo.com/oauth2/guide/',
  },
};
