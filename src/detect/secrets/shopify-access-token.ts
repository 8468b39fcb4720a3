// Shopify Admin tokens: the letters after `shp` tell whether a public, custom, private or user token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify access token',
  provider: 'Shopify',
  severity: 'critical',
  literals: ['shpat_', 'shpca_', 'shppa_', 'shpua_'],
  pattern: /shp(?:at|ca|pa|ua)_[A-Fa-f0-9]{32,64}/,
  about: {
    allows: 'read and change orders, customers and products of the shop, within the scopes of the app',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
