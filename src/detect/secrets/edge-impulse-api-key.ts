// ei_ and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Edge Impulse API key',
  provider: 'Edge Impulse',
  severity: 'high',
  literals: ['ei_'],
  pattern: /ei_[a-f0-9]{64}/,
  about: {
    allows: 'read and change the project and its data',
    rotate: 'https://docs.edgeimpulse.com/',
  },
};
