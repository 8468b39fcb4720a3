// Apify tokens of the newer form tell what they are: `apify_api_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apify API token (marked)',
  provider: 'Apify',
  severity: 'high',
  literals: ['apify_api_'],
  pattern: /apify_api_[A-Za-z0-9]{34,38}/,
  instead: ['apify-token'],
  about: {
    allows: 'run actors and read the data of the account',
    rotate: 'https://docs.apify.com/platform/integrations/api',
  },
  verify: { url: 'https://api.apify.com/v2/users/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
