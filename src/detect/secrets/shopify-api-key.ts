// Shopify API keys are client ids of apps: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify API key',
  provider: 'Shopify',
  severity: 'low',
  near: { words: ['shopify api', 'shopify client'], value: /[A-Fa-f0-9]{32}/ },
  plausible: ({ before }) => !/secret|passw|token/i.test(before.slice(before.lastIndexOf('\n') + 1).slice(-40)),
  about: {
    allows: 'tell which app is meant',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
