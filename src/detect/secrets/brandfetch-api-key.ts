// Brandfetch keys: 40 letters and digits or more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Brandfetch API key',
  provider: 'Brandfetch',
  severity: 'medium',
  near: { words: ['brandfetch'], value: /[A-Za-z0-9+/]{40,44}={0,2}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'ask for brands at the expense of the account',
    rotate: 'https://docs.brandfetch.com/',
  },
};
