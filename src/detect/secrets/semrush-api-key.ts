// Semrush keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Semrush API key',
  provider: 'Semrush',
  severity: 'high',
  near: { words: ['semrush'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'use the units of the account',
    rotate: 'https://developer.semrush.com/api/basics/introduction/',
  },
};
