// Scrapfly keys of the first form: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Scrapfly API key (older form)',
  provider: 'Scrapfly',
  severity: 'high',
  near: { words: ['scrapfly'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scrapfly.io/docs/account',
  },
};
