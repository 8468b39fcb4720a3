// About 22 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoDaddy API secret',
  provider: 'GoDaddy',
  severity: 'critical',
  near: { words: ['godaddy secret', 'godaddy api'], value: /[A-Za-z0-9]{20,24}/, bare: true },
  plausible: ({ before, secret }) => /secret\W{0,6}$/i.test(before) && /\d/.test(secret),
  about: {
    allows: 'change domains and their DNS, with the key',
    rotate: 'https://developer.godaddy.com/',
  },
};
