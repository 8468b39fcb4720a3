// The 1Password Secret Key: version A3, the account and random groups, which are too short to be seen without the name before them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '1Password Secret Key',
  provider: '1Password',
  severity: 'critical',
  literals: ['secret key', 'secret_key', 'secretkey', 'secret-key', '1password', 'op_account'],
  pattern: /(?:secret[ _-]?key|1password|op_account)[\w ]{0,24}["']?\s{0,4}[=:]?\s{0,6}["']?(?<secret>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})(?!-)/i,
  glued: 'before',
  about: {
    allows: 'decrypt the account together with its password',
    rotate: 'https://support.1password.com/secret-key-security/',
  },
};
