// Zyte (once Scrapinghub) keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zyte API key',
  provider: 'Zyte',
  severity: 'high',
  near: { words: ['zyte', 'scrapinghub', 'shub apikey', 'shub key', 'scrapy cloud'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'run spiders and scrape on the account',
    rotate: 'https://docs.zyte.com/',
  },
};
