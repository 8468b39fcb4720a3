// Tokens: 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mavenlink API token',
  provider: 'Mavenlink',
  severity: 'high',
  near: { words: ['mavenlink'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change projects',
    rotate: 'https://developer.kantata.com/',
  },
};
