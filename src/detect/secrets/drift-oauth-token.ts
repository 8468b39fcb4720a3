// 32 letters and digits; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Drift token',
  provider: 'Drift',
  severity: 'high',
  near: { words: ['drift api', 'drift token', 'drift oauth', 'drift access', 'drift client', 'drift secret'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and write the conversations of the account',
    rotate: 'https://devdocs.drift.com/',
  },
};
