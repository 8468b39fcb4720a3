// Rootly marks its tokens rootly_ before 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rootly API token',
  provider: 'Rootly',
  severity: 'high',
  literals: ['rootly_'],
  pattern: /rootly_[\da-f]{64}/,
  about: {
    allows: 'read and change incidents of the organization',
    rotate: 'https://docs.rootly.com/',
  },
};
