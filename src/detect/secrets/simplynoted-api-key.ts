// Simply Noted keys: 340 to 360 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Simply Noted API key',
  provider: 'Simply Noted',
  severity: 'high',
  near: { words: ['simplynoted', 'simply noted'], value: /[A-Za-z0-9]{240,380}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'order letters on the account',
    rotate: 'https://simplynoted.com/',
  },
};
