// ScrapingBee keys: 80 capital letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ScrapingBee API key',
  provider: 'ScrapingBee',
  severity: 'high',
  near: { words: ['scrapingbee', 'scraping bee'], value: /[A-Z0-9]{80}/, bare: true },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://www.scrapingbee.com/documentation/',
  },
};
