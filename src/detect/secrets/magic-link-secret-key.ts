// sk_live_ and 16 upper-case hex digits; the same prefix as Stripe, so the name must stand near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Magic secret key',
  provider: 'Magic',
  severity: 'high',
  near: { words: ['magic'], value: /sk_live_[A-F0-9]{16}/, bare: true },
  about: {
    allows: 'read and log out the users of the application',
    rotate: 'https://magic.link/docs/',
  },
  instead: ['stripe-secret-key'],
};
