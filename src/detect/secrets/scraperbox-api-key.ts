// ScraperBox tokens: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ScraperBox API token',
  provider: 'ScraperBox',
  severity: 'high',
  near: { words: ['scraperbox'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scraperbox.com/',
  },
};
