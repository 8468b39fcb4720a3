// 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cicero API key',
  provider: 'Cicero',
  severity: 'medium',
  near: { words: ['cicero'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://cicero.azavea.com/docs/',
  },
};
