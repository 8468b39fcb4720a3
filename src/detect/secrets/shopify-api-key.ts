// Shopify API keys are client ids of apps: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Shopify API key',
  provider: 'Shopify',
  severity: 'low',
  near: { words: ['shopify api', 'shopify client'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match) && !/secret|passw|token/i.test(match.before.slice(match.before.lastIndexOf('\n') + 1).slice(-40)),
  about: {
    allows: 'tell which app is meant',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
