// Begins with `K2` and is longer than a project id, which begins with `P2`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Descope management key',
  provider: 'Descope',
  severity: 'critical',
  near: { words: ['descope'], value: /K[23][A-Za-z0-9]{60,160}/ },
  about: {
    allows: 'change users and settings of the project',
    rotate: 'https://docs.descope.com/management/manage-keys',
  },
};
