// `sk_` and about 45 hex digits; the shop itself uses the key with `pk_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Commerce.js secret key',
  provider: 'Commerce.js',
  severity: 'high',
  near: { words: ['chec', 'commercejs'], value: /sk_(?:live_|test_)?[A-Za-z0-9]{40,48}/ },
  inspect: ({ secret }) => (secret.startsWith('sk_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'change the products and orders of the shop',
    rotate: 'https://commercejs.com/docs/api/',
  },
};
