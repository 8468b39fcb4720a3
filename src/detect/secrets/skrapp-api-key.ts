// Skrapp keys: 42 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Skrapp API key',
  provider: 'Skrapp',
  severity: 'high',
  near: { words: ['skrapp', 'skrappio'], value: /[A-Za-z0-9]{42}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'look up addresses on the credits of the account',
    rotate: 'https://skrapp.io/api',
  },
};
