// Readwise issues 50 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Readwise access token',
  provider: 'Readwise',
  severity: 'medium',
  near: { words: ['readwise'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'read and change the user\'s highlights',
    rotate: 'https://readwise.io/api_deets',
  },
};
