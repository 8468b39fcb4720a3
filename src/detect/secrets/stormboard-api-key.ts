// Stormboard keys: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Stormboard API key',
  provider: 'Stormboard',
  severity: 'high',
  near: { words: ['stormboard'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the boards of the user',
    rotate: 'https://api.stormboard.com/',
  },
};
