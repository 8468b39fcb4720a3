// fc- and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Firecrawl API key',
  provider: 'Firecrawl',
  severity: 'high',
  literals: ['fc-'],
  pattern: /fc-[a-f0-9]{32}/,
  about: {
    allows: 'crawl at the expense of the team',
    rotate: 'https://docs.firecrawl.dev/',
  },
};
