// Twenty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hiveage API key',
  provider: 'Hiveage',
  severity: 'high',
  near: { words: ['hiveage'], value: /[A-Za-z0-9]{20}|[A-Za-z0-9_-]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and make invoices',
    rotate: 'https://www.hiveage.com/api/',
  },
};
