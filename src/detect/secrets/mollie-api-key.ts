// live_ or test_ and thirty letters and digits; access_ marks tokens of organizations.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mollie API key',
  provider: 'Mollie',
  severity: 'critical',
  near: { words: ['mollie'], value: /(?:live|test)_[A-Za-z0-9]{30,40}|access_[A-Za-z0-9]{30,50}/, bare: true },
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make refunds',
    rotate: 'https://docs.mollie.com/reference/authentication',
  },
  verify: { url: 'https://api.mollie.com/v2/methods', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
