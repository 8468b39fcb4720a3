// Thirty letters and digits of both cases; the name is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nimble API key',
  provider: 'Nimble',
  severity: 'high',
  near: { words: ['nimble'], value: /[A-Za-z0-9]{30}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read and change contacts',
    rotate: 'https://nimble.readthedocs.io/',
  },
};
