// Shopify Theme Access passwords (`shptka`) open the themes of one shop.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify theme password',
  provider: 'Shopify',
  severity: 'high',
  literals: ['shptka_'],
  pattern: /shptka_[A-Fa-f0-9]{32}/,
  about: {
    allows: 'change the themes of the shop, and with them what runs in its customers\' browsers',
    rotate: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
  },
};
