// Public: it stands in pages.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flutterwave public key',
  provider: 'Flutterwave',
  severity: 'low',
  literals: ['FLWPUBK-', 'FLWPUBK_TEST-'],
  pattern: /FLWPUBK(?:_TEST)?-[A-Za-z0-9]{32}-X/,
  about: {
    allows: 'open a payment form of the account; it is made to be public',
    rotate: 'https://developer.flutterwave.com/',
  },
};
