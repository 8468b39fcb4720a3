// skey_ and 19 characters; skey_test_ in test mode.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Omise (Opn) secret key',
  provider: 'Omise',
  severity: 'critical',
  near: { words: ['omise', 'opn'], value: /skey_(?:test_)?[a-z0-9]{19}/, bare: true },
  inspect: ({ secret }) => (secret.startsWith('skey_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make refunds',
    rotate: 'https://docs.omise.co/api-authentication',
  },
};
