// Tokens: eleven lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intervals API token',
  provider: 'Intervals',
  severity: 'medium',
  near: { words: ['myintervals', 'intervals api', 'intervals token'], value: /[a-z0-9]{11}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change tasks and times',
    rotate: 'https://www.myintervals.com/api/',
  },
};
