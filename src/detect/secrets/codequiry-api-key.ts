// 64 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codequiry API key',
  provider: 'Codequiry',
  severity: 'high',
  near: { words: ['codequiry'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'run checks and read submissions of the account',
    rotate: 'https://codequiry.com/usage/api',
  },
};
