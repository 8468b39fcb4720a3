// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ipapi access key',
  provider: 'ipapi',
  severity: 'medium',
  near: { words: ['ipapi', 'ip api'], value: /[a-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://ipapi.com/documentation',
  },
};
