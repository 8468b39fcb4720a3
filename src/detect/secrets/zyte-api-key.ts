// Zyte (once Scrapinghub) keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zyte API key',
  provider: 'Zyte',
  severity: 'high',
  near: { words: ['zyte', 'scrapinghub', 'shub apikey', 'shub key', 'scrapy cloud'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'run spiders and scrape on the account',
    rotate: 'https://docs.zyte.com/',
  },
};
