// Tokens: forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Owlbot API token',
  provider: 'Owlbot',
  severity: 'low',
  near: { words: ['owlbot'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'look up words at the expense of the account',
    rotate: 'https://owlbot.info/',
  },
};
