// Webservice keys of PrestaShop are 32 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PrestaShop webservice key',
  provider: 'PrestaShop',
  severity: 'high',
  near: { words: ['prestashop', 'presta shop'], value: /[A-Z0-9]{32}/ },
  about: {
    allows: 'read and change orders, customers and products of the shop',
    rotate: 'https://devdocs.prestashop-project.org/8/webservice/',
  },
};
