// WebScraping.AI keys: 32 hex digits, of late UUIDs.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'WebScraping.AI key',
  provider: 'WebScraping.AI',
  severity: 'high',
  near: { words: ['webscraping', 'webscrapingai'], value: /[A-Za-z0-9]{32}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://webscraping.ai/docs',
  },
};
