// Recharge marks its tokens sk_ and their scope (1x1, 2x2 and so on) before 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Recharge API token',
  provider: 'Recharge',
  severity: 'critical',
  literals: ['sk_'],
  pattern: /sk_(?:test_)?\d{1,2}x\d{1,2}_[\da-f]{64}/,
  about: {
    allows: 'read customers and change subscriptions and charges of the store',
    rotate: 'https://developer.rechargepayments.com/',
  },
};
