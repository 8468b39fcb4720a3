// ScrapeOwl keys: 30 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ScrapeOwl API key',
  provider: 'ScrapeOwl',
  severity: 'high',
  near: { words: ['scrapeowl'], value: /[A-Za-z0-9]{30}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scrapeowl.com/docs',
  },
};
