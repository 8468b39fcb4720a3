// Repository tokens have 33 characters, personal ones 37.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coveralls token',
  provider: 'Coveralls',
  severity: 'medium',
  near: { words: ['coveralls'], value: /[A-Za-z0-9-]{33,37}/ },
  plausible: ({ secret }) => /\d/.test(secret) && !/^[a-f0-9]{8}-/.test(secret),
  about: {
    allows: 'upload coverage, or change repositories with a personal token',
    rotate: 'https://docs.coveralls.io/',
  },
};
