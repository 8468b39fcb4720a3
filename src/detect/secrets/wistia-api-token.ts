// Wistia tokens: 64 hex digits, 40 in older accounts.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wistia API token',
  provider: 'Wistia',
  severity: 'high',
  near: { words: ['wistia'], value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the videos of the account',
    rotate: 'https://docs.wistia.com/reference/making-api-requests',
  },
};
