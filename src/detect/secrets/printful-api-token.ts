// Printful's private tokens are 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Printful API token',
  provider: 'Printful',
  severity: 'high',
  near: { words: ['printful'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'order and read orders in the name of the shop',
    rotate: 'https://developers.printful.com/docs/',
  },
};
