// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ipstack access key',
  provider: 'ipstack',
  severity: 'medium',
  near: { words: ['ipstack'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://ipstack.com/documentation',
  },
};
