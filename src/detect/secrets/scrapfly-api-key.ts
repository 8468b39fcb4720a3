// Scrapfly keys of today say whether they are live: scp-live and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scrapfly API key',
  provider: 'Scrapfly',
  severity: 'high',
  literals: ['scp-live-', 'scp-test-'],
  pattern: /scp-(?:live|test)-[A-Za-z0-9]{32}/,
  about: {
    allows: 'scrape on the credits of the account',
    rotate: 'https://scrapfly.io/docs/account',
  },
};
