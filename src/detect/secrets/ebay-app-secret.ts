// The client secret says PRD or SBX and five groups of hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'eBay production Cert ID',
  provider: 'eBay',
  severity: 'high',
  literals: ['PRD-'],
  pattern: /PRD-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}/,
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
  },
};
