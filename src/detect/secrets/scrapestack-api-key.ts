// scrapestack keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'scrapestack access key',
  provider: 'scrapestack',
  severity: 'high',
  near: { words: ['scrapestack'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scrapestack.com/documentation',
  },
};
