// A signed token of about 155 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Caflou API token',
  provider: 'Caflou',
  severity: 'high',
  near: { words: ['caflou'], value: /[\w.-]{120,240}/ },
  about: {
    allows: 'read and change the data of the company account',
    rotate: 'https://www.caflou.com/',
  },
};
