// Forty letters and digits; a commit is told apart by its alphabet.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Enigma API key',
  provider: 'Enigma',
  severity: 'high',
  near: { words: ['enigma'], value: /[A-Za-z0-9]{40}/, bare: true },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  about: {
    allows: 'query business data at the expense of the account',
    rotate: 'https://documentation.enigma.com/',
  },
};
