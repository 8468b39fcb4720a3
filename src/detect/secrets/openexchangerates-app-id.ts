// The app id is the key: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Open Exchange Rates app id',
  provider: 'Open Exchange Rates',
  severity: 'medium',
  near: { words: ['openexchangerates', 'open exchange', 'oxr'], value: /[a-f0-9]{32}/, bare: true },
  about: {
    allows: 'read rates at the expense of the account',
    rotate: 'https://docs.openexchangerates.org/',
  },
};
