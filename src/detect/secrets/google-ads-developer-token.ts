// Twenty-two characters, where a developer token is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Ads developer token',
  provider: 'Google',
  severity: 'high',
  near: { words: ['google ads', 'googleads', 'adwords developer', 'adwords'], value: /[A-Za-z0-9_-]{22}/ },
  plausible: ({ secret, before }) => /developer[_-]?token["'\\]{0,2}\W{1,8}$/i.test(before) && /[A-Z]/.test(secret),
  about: {
    allows: 'call the Google Ads API in the name of the company',
    rotate: 'https://developers.google.com/google-ads/api/docs/get-started/dev-token',
  },
};
