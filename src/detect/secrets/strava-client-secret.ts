// Strava secrets and tokens: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Strava client secret',
  provider: 'Strava',
  severity: 'high',
  near: { words: ['strava'], value: /[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read the activities of athletes who connected the application',
    rotate: 'https://developers.strava.com/docs/authentication/',
  },
};
