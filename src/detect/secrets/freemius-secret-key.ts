// sk_ and 29 characters, signs among them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Freemius secret key',
  provider: 'Freemius',
  severity: 'critical',
  near: { words: ['freemius'], value: /sk_[A-Za-z0-9_{}()*&^%$#@!?.,;:+=<>~-]{29}/, bare: true },
  about: {
    allows: 'change licenses and payments of the product',
    rotate: 'https://freemius.com/help/documentation/',
  },
};
