// Keys of the apilayer family: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'mediastack access key',
  provider: 'mediastack',
  severity: 'medium',
  near: { words: ['mediastack'], value: /[A-Za-z0-9]{31,32}/ },
  about: {
    allows: 'read news at the expense of the account',
    rotate: 'https://mediastack.com/documentation',
  },
};
