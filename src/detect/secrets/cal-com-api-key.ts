// `cal_`, newer keys with `live_` behind it, and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cal.com API key',
  provider: 'Cal.com',
  severity: 'high',
  literals: ['cal_'],
  pattern: /cal_(?:live_|test_)?[A-Fa-f0-9]{32}/,
  inspect: ({ text }) => (text.startsWith('cal_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'read and change the bookings of its owner',
    rotate: 'https://cal.com/docs/api-reference/v2/introduction',
  },
};
