// Shotstack keys: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Shotstack API key',
  provider: 'Shotstack',
  severity: 'high',
  near: { words: ['shotstack'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'render videos on the account',
    rotate: 'https://shotstack.io/docs/guide/',
  },
};
