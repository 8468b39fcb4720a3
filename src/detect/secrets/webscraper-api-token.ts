// Web Scraper Cloud tokens: 60 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Web Scraper Cloud token',
  provider: 'Web Scraper',
  severity: 'high',
  near: { words: ['webscraper', 'web scraper'], value: /[A-Za-z0-9]{60}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  },
};
