// Ends with -X; test keys say so.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flutterwave secret key',
  provider: 'Flutterwave',
  severity: 'critical',
  literals: ['FLWSECK-', 'FLWSECK_TEST-'],
  pattern: /FLWSECK(?:_TEST)?-[A-Za-z0-9]{32}(?:-?[A-Za-z0-9]{11,13}vt)?-X/,
  inspect: ({ secret }) => (secret.startsWith('FLWSECK_TEST') ? { example: 'test mode' } : {}),
  about: {
    allows: 'move money: refunds, transfers and payouts',
    rotate: 'https://developer.flutterwave.com/',
  },
};
