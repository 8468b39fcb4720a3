// Tokens without a prefix: 48 hex digits or so.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Commerce.js token',
  provider: 'Commerce.js',
  severity: 'high',
  near: { words: ['commercejs', 'commerce js'], value: /[A-Za-z0-9]{45,50}/ },
  about: {
    allows: 'act for a merchant or customer of the shop',
    rotate: 'https://commercejs.com/docs/api/',
  },
};
