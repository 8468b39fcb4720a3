// Woodpecker.co keys: number, dot and hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Woodpecker.co API key',
  provider: 'Woodpecker.co',
  severity: 'high',
  near: { words: ['woodpecker'], value: /\d{3,9}\.[A-Fa-f0-9]{64}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the campaigns of the account',
    rotate: 'https://woodpecker.co/help/api/',
  },
};
