// userstack keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'userstack access key',
  provider: 'APILayer',
  severity: 'medium',
  near: { words: ['userstack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'parse user agents at the expense of the account',
    rotate: 'https://userstack.com/documentation',
  },
};
