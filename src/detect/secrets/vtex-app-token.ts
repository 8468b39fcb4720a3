// App tokens of VTEX: 80 upper-case letters or more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VTEX app token',
  provider: 'VTEX',
  severity: 'critical',
  near: { words: ['vtex'], value: /[A-Z]{80,120}/, bare: true },
  random: false,
  about: {
    allows: 'read and change orders, customers and catalogs of the shop',
    rotate: 'https://developers.vtex.com/docs/guides/api-authentication-using-api-keys',
  },
};
