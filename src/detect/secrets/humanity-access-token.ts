// Forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Humanity access token',
  provider: 'Humanity',
  severity: 'high',
  near: { words: ['humanity'], value: /[a-z0-9]{40,42}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change shifts of employees',
    rotate: 'https://platform.humanity.com/',
  },
};
