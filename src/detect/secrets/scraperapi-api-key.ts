// ScraperAPI keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ScraperAPI key',
  provider: 'ScraperAPI',
  severity: 'high',
  near: { words: ['scraperapi', 'scraper api'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://docs.scraperapi.com/',
  },
};
