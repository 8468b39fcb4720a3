// Supernotes keys: sn or the name, `sk` and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Supernotes API key',
  provider: 'Supernotes',
  severity: 'high',
  literals: ['supernotes_sk-'],
  pattern: /supernotes_sk-[A-Za-z0-9_-]{38,48}(?!-)/,
  about: {
    allows: 'read and change the notes of the user',
    rotate: 'https://api.supernotes.app/docs/',
  },
};
