// Boost Note tokens: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Boost Note API key',
  provider: 'Boost Note',
  severity: 'high',
  near: { words: ['boostnote'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change the documents of the team',
    rotate: 'https://boostnote.io/shared/',
  },
};
