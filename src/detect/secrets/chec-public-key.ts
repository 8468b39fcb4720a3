// The key that the pages of a shop carry.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Commerce.js public key',
  provider: 'Commerce.js',
  severity: 'low',
  near: { words: ['chec', 'commercejs'], value: /pk_(?:live_|test_)?[A-Za-z0-9]{40,48}/ },
  about: {
    allows: 'read the products of the shop',
    rotate: 'https://commercejs.com/docs/api/',
  },
};
