// Keys are shipped with pages: 20 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MapTiler API key',
  provider: 'MapTiler',
  severity: 'low',
  near: { words: ['maptiler'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'load maps at the expense of the account',
    rotate: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  },
};
