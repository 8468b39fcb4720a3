// Yahoo consumer secrets: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Yahoo client secret',
  provider: 'Yahoo',
  severity: 'high',
  near: { words: ['yahoo'], value: /[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.yahoo.com/oauth2/guide/',
  },
};
