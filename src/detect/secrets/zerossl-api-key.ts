// ZeroSSL keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ZeroSSL access key',
  provider: 'ZeroSSL',
  severity: 'high',
  near: { words: ['zerossl'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'issue and cancel certificates on the account',
    rotate: 'https://zerossl.com/documentation/api/',
  },
};
