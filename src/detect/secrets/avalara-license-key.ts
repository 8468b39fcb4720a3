// License keys of Avalara: 16 upper-case hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Avalara license key',
  provider: 'Avalara',
  severity: 'high',
  near: { words: ['avalara', 'avatax'], value: /[A-F0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read and change the tax documents of the account',
    rotate: 'https://developer.avalara.com/avatax/authentication-in-rest/',
  },
};
