// Twenty-eight small letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'geocode.xyz authentication code',
  provider: 'geocode.xyz',
  severity: 'medium',
  near: { words: ['geocode xyz', 'geocodexyz', 'geocode'], value: /[a-z0-9]{28}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://geocode.xyz/api',
  },
};
