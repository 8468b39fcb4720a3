// Shopify API keys are client ids of apps: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify API key',
  provider: 'Shopify',
  severity: 'low',
  near: { words: ['shopify api key', 'shopify api', 'shopify client id', 'shopify client'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'tell which app is meant',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
