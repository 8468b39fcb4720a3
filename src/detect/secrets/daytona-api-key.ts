// A prefix and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Daytona API key',
  provider: 'Daytona',
  severity: 'high',
  literals: ['dtn_'],
  pattern: /dtn_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'create sandboxes and run code in them',
    rotate: 'https://www.daytona.io/docs/en/api-keys/',
  },
};
