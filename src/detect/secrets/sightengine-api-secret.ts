// Sightengine secrets: 20 to 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sightengine API secret',
  provider: 'Sightengine',
  severity: 'high',
  near: { words: ['sightengine'], value: /[A-Za-z0-9]{20}|[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'moderate on the credits of the account',
    rotate: 'https://sightengine.com/docs/',
  },
};
