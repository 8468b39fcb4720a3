// Zenscrape keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zenscrape API key',
  provider: 'Zenscrape',
  severity: 'high',
  near: { words: ['zenscrape'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://app.zenscrape.com/documentation',
  },
};
