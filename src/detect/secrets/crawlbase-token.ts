// Crawlbase, once ProxyCrawl, issues 22 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Crawlbase (ProxyCrawl) token',
  provider: 'Crawlbase',
  severity: 'medium',
  near: { words: ['proxycrawl', 'crawlbase'], value: /[\w-]{22}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'crawl pages on the account\'s quota',
    rotate: 'https://crawlbase.com/docs/',
  },
};
