// Fourteen hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IPinfo token',
  provider: 'IPinfo',
  severity: 'medium',
  near: { words: ['ipinfo'], value: /[a-f0-9]{14}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://ipinfo.io/developers',
  },
};
