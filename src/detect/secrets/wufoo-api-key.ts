// Wufoo keys: four groups of four capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wufoo API key',
  provider: 'Wufoo',
  severity: 'high',
  near: { words: ['wufoo'], value: /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the entries of the forms',
    rotate: 'https://wufoo.github.io/docs/',
  },
};
