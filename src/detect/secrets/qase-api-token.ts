// Qase's tokens are 40 hex digits, newer ones 64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qase API token',
  provider: 'Qase',
  severity: 'high',
  near: { words: ['qase'], value: /[\da-f]{40}|[\da-f]{64}|[\da-z]{40}/ },
  about: {
    allows: 'read and change test cases and runs as the user',
    rotate: 'https://developers.qase.io/',
  },
};
