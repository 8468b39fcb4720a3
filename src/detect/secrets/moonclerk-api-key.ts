// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MoonClerk API key',
  provider: 'MoonClerk',
  severity: 'high',
  near: { words: ['moonclerk'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read payments and customers',
    rotate: 'https://github.com/moonclerk/developer',
  },
};
