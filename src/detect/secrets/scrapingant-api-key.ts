// ScrapingAnt keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ScrapingAnt API key',
  provider: 'ScrapingAnt',
  severity: 'high',
  near: { words: ['scrapingant', 'scraping ant'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://docs.scrapingant.com/',
  },
};
