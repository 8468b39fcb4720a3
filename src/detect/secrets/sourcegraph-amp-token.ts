// Amp, once part of Sourcegraph, names the user before 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amp access token',
  provider: 'Sourcegraph',
  severity: 'high',
  literals: ['sgamp_user_'],
  pattern: /sgamp_user_[A-Z0-9]{26}_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'use the credits and read the threads of the user',
    rotate: 'https://ampcode.com/manual',
  },
};
