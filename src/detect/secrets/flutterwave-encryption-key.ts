// The prefix of the secret key and twelve hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flutterwave encryption key',
  provider: 'Flutterwave',
  severity: 'high',
  literals: ['FLWSECK'],
  pattern: /FLWSECK(?:_TEST)?[a-f0-9]{12}/,
  inspect: ({ secret }) => (secret.startsWith('FLWSECK_TEST') ? { example: 'test mode' } : {}),
  about: {
    allows: 'read what is encrypted for payments, with a secret key',
    rotate: 'https://developer.flutterwave.com/',
  },
};
