// Apify tokens: 36 letters and digits, newer ones behind `apify_api_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apify API token',
  provider: 'Apify',
  severity: 'high',
  near: { words: ['apify'], value: /(?:apify_api_)?[A-Za-z0-9]{34,38}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'run actors and read the data of the account',
    rotate: 'https://docs.apify.com/platform/integrations/api',
  },
};
