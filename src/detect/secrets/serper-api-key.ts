// Serper keys: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Serper API key',
  provider: 'Serper',
  severity: 'high',
  near: { words: ['serper'], value: /[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'search on the credits of the account',
    rotate: 'https://serper.dev/api-key',
  },
};
