// ZenRows keys: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZenRows API key',
  provider: 'ZenRows',
  severity: 'high',
  near: { words: ['zenrows'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://docs.zenrows.com/',
  },
};
