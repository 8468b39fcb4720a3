// Sixty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IPInfoDB API key',
  provider: 'IPInfoDB',
  severity: 'medium',
  near: { words: ['ipinfodb'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.ipinfodb.com/api',
  },
};
