// Wolfram Alpha app ids: six and ten capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wolfram Alpha app id',
  provider: 'Wolfram Alpha',
  severity: 'medium',
  near: { words: ['wolfram', 'wolframalpha'], value: /[A-Z0-9]{6}-[A-Z0-9]{10}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the queries of the account',
    rotate: 'https://developer.wolframalpha.com/',
  },
};
