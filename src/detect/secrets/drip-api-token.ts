// 32 hex digits; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Drip API token',
  provider: 'Drip',
  severity: 'high',
  near: { words: ['drip api', 'drip token', 'getdrip', 'drip key'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'read and change the subscribers of the account',
    rotate: 'https://developer.drip.com/',
  },
};
