// BorgBase tokens: about 148 characters, no mark.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BorgBase API key',
  provider: 'BorgBase',
  severity: 'critical',
  near: { words: ['borgbase'], value: /[A-Za-z0-9_.-]{100,200}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'manage the backups of the account',
    rotate: 'https://docs.borgbase.com/api',
  },
};
