// The naming half of a pair of WooCommerce keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WooCommerce consumer key',
  provider: 'WooCommerce',
  severity: 'low',
  literals: ['ck_'],
  pattern: /ck_[A-Fa-f0-9]{40}/,
  about: {
    allows: 'tell which key is meant',
    rotate: 'https://woocommerce.com/document/woocommerce-rest-api/',
  },
};
