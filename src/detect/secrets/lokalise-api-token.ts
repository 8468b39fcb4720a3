// Tokens: 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lokalise API token',
  provider: 'Lokalise',
  severity: 'high',
  near: { words: ['lokalise'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read and change translations',
    rotate: 'https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens',
  },
  verify: { url: 'https://api.lokalise.com/api2/projects?limit=1', headers: { 'x-api-token': '{secret}' }, active: [200], inactive: [401] },
};
