// ZeroSSL keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZeroSSL access key',
  provider: 'ZeroSSL',
  severity: 'high',
  near: { words: ['zerossl'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'issue and cancel certificates on the account',
    rotate: 'https://zerossl.com/documentation/api/',
  },
};
