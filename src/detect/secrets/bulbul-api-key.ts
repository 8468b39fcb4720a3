// Bulbul keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bulbul API key',
  provider: 'Bulbul',
  severity: 'high',
  near: { words: ['bulbul'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'read and change contacts and deals',
    rotate: 'https://bulbul.io/',
  },
};
