// A list of fields with a caret between name and value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'eBay OAuth token',
  provider: 'eBay',
  severity: 'high',
  literals: ['v^1.1#i^1#'],
  pattern: /v\^1\.1#i\^1#[A-Za-z0-9^#+\/]{60,2400}={0,2}/,
  reach: 2600,
  about: {
    allows: 'act as the seller or buyer who consented',
    rotate: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
  },
};
