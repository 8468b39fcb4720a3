// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Iterable API key',
  provider: 'Iterable',
  severity: 'high',
  near: { words: ['iterable'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read users and send messages',
    rotate: 'https://support.iterable.com/',
  },
};
