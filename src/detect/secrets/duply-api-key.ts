// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Duply API key',
  provider: 'Duply',
  severity: 'medium',
  near: { words: ['duply'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'make images at the cost of the account',
    rotate: 'https://duply.co/',
  },
};
