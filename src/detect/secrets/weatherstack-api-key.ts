// weatherstack keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'weatherstack access key',
  provider: 'weatherstack',
  severity: 'high',
  near: { words: ['weatherstack'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://weatherstack.com/documentation',
  },
};
