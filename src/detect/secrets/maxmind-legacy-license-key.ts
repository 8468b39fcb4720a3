// Keys of before 2023: 16 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MaxMind license key, older form',
  provider: 'MaxMind',
  severity: 'medium',
  near: { words: ['maxmind', 'geoip', 'geolite'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'download databases at the expense of the account',
    rotate: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  },
};
