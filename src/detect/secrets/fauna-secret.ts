// Begins with fn.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fauna secret',
  provider: 'Fauna',
  severity: 'high',
  near: { words: ['fauna', 'faunadb'], value: /fn[A-Za-z0-9_-]{38,54}/, bare: true },
  about: {
    allows: 'read and change the database',
    rotate: 'https://docs.fauna.com/',
  },
};
