// Juro keys have no prefix: 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Juro API key',
  provider: 'Juro',
  severity: 'high',
  near: { words: ['juro'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read and create contracts',
    rotate: 'https://juro.com/',
  },
};
