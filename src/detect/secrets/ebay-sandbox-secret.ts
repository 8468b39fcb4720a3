// As the production secret, but for the sandbox.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'eBay sandbox Cert ID',
  provider: 'eBay',
  severity: 'medium',
  literals: ['SBX-'],
  pattern: /SBX-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}/,
  about: {
    allows: 'use the sandbox in the name of the application',
    rotate: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
  },
};
