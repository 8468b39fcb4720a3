// The 1Password Secret Key: version A3, the account and random groups of capital letters and digits. The groups are too short to be seen without a name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '1Password Secret Key',
  provider: '1Password',
  severity: 'critical',
  near: { words: ['secret key', '1password', 'onepassword', 'op secret', 'account key', 'secretkey'], value: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/, bare: true },
  about: {
    allows: 'decrypt the account together with its password',
    rotate: 'https://support.1password.com/secret-key-security/',
  },
};
