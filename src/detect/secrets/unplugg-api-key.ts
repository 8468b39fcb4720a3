// Unplugg keys: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Unplugg API key',
  provider: 'Unplugg',
  severity: 'high',
  near: { words: ['unplugg', 'unplu'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'forecast at the expense of the account',
    rotate: 'https://unplu.gg/',
  },
};
