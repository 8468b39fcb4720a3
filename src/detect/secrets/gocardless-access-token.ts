// live_ and forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoCardless access token',
  provider: 'GoCardless',
  severity: 'critical',
  near: { words: ['gocardless'], value: /live_[A-Za-z0-9_=-]{36,44}/, bare: true },
  about: {
    allows: 'collect direct debits and read customers',
    rotate: 'https://developer.gocardless.com/',
  },
};
