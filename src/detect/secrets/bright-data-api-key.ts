// Bright Data keys: 64 hexadecimal digits or a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bright Data API key',
  provider: 'Bright Data',
  severity: 'high',
  near: { words: ['brightdata', 'bright data', 'luminati'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|[a-f0-9]{64}/ },
  about: {
    allows: 'use the proxies and scrapers at the expense of the account',
    rotate: 'https://docs.brightdata.com/api-reference/authentication',
  },
};
