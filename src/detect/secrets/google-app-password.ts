// Four times four small letters, as Google shows it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google app password',
  provider: 'Google',
  severity: 'critical',
  near: { words: ['gmail', 'google app'], value: /[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}/ },
  random: false,
  plausible: ({ before }) => /passw?|pwd/i.test(before.slice(-40)),
  about: {
    allows: 'read and send mail of the account',
    rotate: 'https://support.google.com/accounts/answer/185833',
  },
};
