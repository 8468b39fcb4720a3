// Private keys open with pk_ although p stands for private; public ones are six characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Klaviyo private API key',
  provider: 'Klaviyo',
  severity: 'high',
  near: { words: ['klaviyo'], value: /pk_(?:[A-Za-z0-9]{6}_)?[A-Za-z0-9]{32,36}/, bare: true },
  about: {
    allows: 'read profiles and send campaigns',
    rotate: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
  verify: {
    url: 'https://a.klaviyo.com/api/accounts',
    headers: { authorization: 'Klaviyo-API-Key {secret}', revision: '2024-10-15' },
    active: [200],
    inactive: [401],
  },
};
