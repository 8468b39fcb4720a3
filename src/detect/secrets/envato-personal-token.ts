// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Envato personal token',
  provider: 'Envato',
  severity: 'high',
  near: { words: ['envato'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read purchases and sales of the account',
    rotate: 'https://build.envato.com/api/',
  },
};
