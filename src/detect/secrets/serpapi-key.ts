// SerpApi keys: 64 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SerpApi key',
  provider: 'SerpApi',
  severity: 'high',
  near: { words: ['serpapi', 'serp api'], value: /[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'search on the credits of the account',
    rotate: 'https://serpapi.com/manage-api-key',
  },
  verify: { url: 'https://serpapi.com/account.json?api_key={secret}', active: [200], inactive: [401] },
};
