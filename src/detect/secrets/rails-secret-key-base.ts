// 128 hex digits that sign and encrypt the application's cookies.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rails secret_key_base',
  provider: 'Ruby on Rails',
  severity: 'critical',
  near: { words: ['secret key', 'secretkeybase'], value: /[\da-f]{128}/, bare: true },
  plausible: ({ before }) => /key_?base/i.test(before.slice(-40)),
  about: {
    allows: 'forge sessions of any user of the application',
    rotate: 'https://guides.rubyonrails.org/security.html',
  },
};
