// Abstract keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Abstract API key',
  provider: 'Abstract',
  severity: 'medium',
  near: { words: ['abstractapi', 'abstract api'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'use the API at the expense of the account',
    rotate: 'https://docs.abstractapi.com/',
  },
};
