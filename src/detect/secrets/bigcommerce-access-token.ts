// Access tokens of BigCommerce: 31 lower-case letters and digits; client secrets have 64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BigCommerce access token',
  provider: 'BigCommerce',
  severity: 'high',
  near: { words: ['bigcommerce', 'big commerce'], value: /[a-z0-9]{31}|[a-z0-9]{64}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'read and change orders, customers and products of the shop',
    rotate: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  },
};
