// Shopify Partner API tokens (`prtapi`) belong to a partner organization.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify Partner API token',
  provider: 'Shopify',
  severity: 'high',
  literals: ['prtapi_'],
  pattern: /prtapi_[A-Fa-f0-9]{32}/,
  about: {
    allows: 'read earnings, apps and shops of the partner',
    rotate: 'https://shopify.dev/docs/api/partner',
  },
};
