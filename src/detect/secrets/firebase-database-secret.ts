// Forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Firebase database secret',
  provider: 'Firebase',
  severity: 'critical',
  near: { words: ['firebase secret', 'firebase database', 'firebase auth', 'firebase token', 'firebase db', 'firebaseio'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read and write the whole database, past its rules',
    rotate: 'https://firebase.google.com/docs/database/rest/auth',
  },
};
