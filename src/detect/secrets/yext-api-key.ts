// Yext keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Yext API key',
  provider: 'Yext',
  severity: 'high',
  near: { words: ['yext'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the listings of the account',
    rotate: 'https://hitchhikers.yext.com/docs/knowledgeapis/',
  },
};
