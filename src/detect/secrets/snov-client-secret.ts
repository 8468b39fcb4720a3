// Snov.io ids and secrets: 32 hex digits each.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Snov.io client secret',
  provider: 'Snov.io',
  severity: 'high',
  near: { words: ['snovio', 'snov io', 'snov client', 'snov api'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'look up addresses on the credits of the account',
    rotate: 'https://snov.io/api',
  },
};
