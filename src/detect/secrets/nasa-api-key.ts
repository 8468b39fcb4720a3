// Forty letters and digits, free for everyone.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NASA API key',
  provider: 'NASA',
  severity: 'low',
  near: { words: ['nasa'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'use up the quota of the key',
    rotate: 'https://api.nasa.gov/',
  },
};
