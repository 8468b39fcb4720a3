// Sportmonks tokens: 60 letters and digits, sometimes a little more.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sportmonks API token',
  provider: 'Sportmonks',
  severity: 'high',
  near: { words: ['sportmonk', 'sportsmonk', 'sportmonks', 'sportsmonks'], value: /[A-Za-z0-9]{58,66}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the subscription of the account',
    rotate: 'https://docs.sportmonks.com/',
  },
};
