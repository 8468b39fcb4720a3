// Shopify app secrets (`shpss`): the client secret, with which webhooks are signed as well.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify app secret',
  provider: 'Shopify',
  severity: 'critical',
  literals: ['shpss_'],
  pattern: /shpss_[A-Fa-f0-9]{32,64}/,
  about: {
    allows: 'sign requests for the app and obtain tokens of the shops that installed it',
    rotate: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
};
