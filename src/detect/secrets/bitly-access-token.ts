// Bitly tokens: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitly access token',
  provider: 'Bitly',
  severity: 'high',
  near: { words: ['bitly', 'bit ly'], value: /[A-Za-z0-9]{40}|R_[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'create and change short links in the name of the account',
    rotate: 'https://dev.bitly.com/docs/getting-started/authentication/',
  },
};
