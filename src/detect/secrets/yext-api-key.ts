// Yext keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yext API key',
  provider: 'Yext',
  severity: 'high',
  near: { words: ['yext'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'read and change the listings of the account',
    rotate: 'https://hitchhikers.yext.com/docs/knowledgeapis/',
  },
};
