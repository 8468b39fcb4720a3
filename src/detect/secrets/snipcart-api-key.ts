// Snipcart secret keys: 75 characters of base64, which wrap an id and a number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snipcart secret key',
  provider: 'Snipcart',
  severity: 'high',
  near: { words: ['snipcart'], value: /[\w+\/-]{72,90}/ },
  about: {
    allows: 'read and change the orders of the shop',
    rotate: 'https://docs.snipcart.com/v3/api-reference/authentication',
  },
};
