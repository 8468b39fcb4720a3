// Prefix, environment, 32 hex digits and eight more behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cashfree secret key',
  provider: 'Cashfree',
  severity: 'critical',
  literals: ['cfsk_ma_'],
  pattern: /cfsk_ma_(?:prod|test)_[A-Fa-f0-9]{32}_[A-Fa-f0-9]{8}/,
  inspect: ({ text }) => (text.startsWith('cfsk_ma_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make payouts of the account',
    rotate: 'https://www.cashfree.com/docs/',
  },
};
