// Shippo tokens tell their mode and carry 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shippo API token',
  provider: 'Shippo',
  severity: 'high',
  literals: ['shippo_live_', 'shippo_test_'],
  pattern: /shippo_(?:live|test)_[A-Za-z0-9]{40}/,
  inspect: ({ text }) => (text.startsWith('shippo_test') ? { example: 'test mode' } : {}),
  about: {
    allows: 'buy shipping labels on the account and read addresses of customers',
    rotate: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  },
};
