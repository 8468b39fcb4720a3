// scrapestack keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'scrapestack access key',
  provider: 'scrapestack',
  severity: 'high',
  near: { words: ['scrapestack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scrapestack.com/documentation',
  },
};
