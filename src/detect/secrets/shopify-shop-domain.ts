// The permanent name of a shop at Shopify; no secret, but it tells whose tokens lie near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shopify shop domain',
  provider: 'Shopify',
  severity: 'low',
  literals: ['.myshopify.com'],
  pattern: /[A-Za-z0-9][A-Za-z0-9-]{2,60}\.myshopify\.com/,
  before: 64,
  random: false,
  plausible: ({ text }) => !/^(?:your|my|the|example|test|shop|store|www)?-?(?:example|shop|store|name|domain)?\.my/i.test(text),
  about: {
    allows: 'tell which shop is meant',
    rotate: 'https://help.shopify.com/en/manual/domains',
  },
};
