// Shopify secrets, passwords and tokens of before 2020 are 32 hex digits without a mark.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Shopify secret (older form)',
  provider: 'Shopify',
  severity: 'critical',
  near: { words: ['shopify'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /secret|passw|token/i.test(match.before.slice(match.before.lastIndexOf('\n') + 1).slice(-50)),
  about: {
    allows: 'sign requests for the app, or read and change orders and customers of the shop',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
