// The secret key of the sandbox: 26 characters base32 and a character that checks them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Checkout.com sandbox secret key',
  provider: 'Checkout.com',
  severity: 'low',
  literals: ['sk_sbox_'],
  pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
  about: {
    allows: 'make test payments in the sandbox',
    rotate: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  },
};
