// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cronitor API key',
  provider: 'Cronitor',
  severity: 'high',
  near: { words: ['cronitor'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'change and read the monitors of the account',
    rotate: 'https://cronitor.io/docs/api',
  },
};
