// secret_ and 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ecwid secret token',
  provider: 'Ecwid',
  severity: 'critical',
  near: { words: ['ecwid'], value: /secret_[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'read and change the shop and its orders',
    rotate: 'https://docs.ecwid.com/',
  },
};
