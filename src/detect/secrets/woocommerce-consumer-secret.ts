// WooCommerce keys come in pairs: `ck` names, `cs` opens; 40 hex digits each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WooCommerce consumer secret',
  provider: 'WooCommerce',
  severity: 'critical',
  literals: ['cs_'],
  pattern: /cs_[A-Fa-f0-9]{40}/,
  companions: [{ name: 'consumer key', value: /ck_[A-Fa-f0-9]{40}/, within: 300 }],
  about: {
    allows: 'read and change the orders and customers of the shop',
    rotate: 'https://woocommerce.com/document/woocommerce-rest-api/',
  },
};
