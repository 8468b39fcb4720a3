// Shodan keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Shodan API key',
  provider: 'Shodan',
  severity: 'high',
  near: { words: ['shodan'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the queries of the account',
    rotate: 'https://help.shodan.io/the-basics/credit-types-explained',
  },
  verify: { url: 'https://api.shodan.io/api-info?key={secret}', active: [200], inactive: [401] },
};
