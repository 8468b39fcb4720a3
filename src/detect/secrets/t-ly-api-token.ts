// T.LY's tokens are 60 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'T.LY API token',
  provider: 'T.LY',
  severity: 'low',
  near: { words: ['tly key', 'tly token', 'tly secret', 'tly api', 'tly access'], value: /[A-Za-z0-9]{60}/ },
  about: {
    allows: 'shorten and change links of the account',
    rotate: 'https://t.ly/docs/',
  },
};
