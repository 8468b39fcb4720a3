// An id, the version s1 and a long secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Boundary auth token',
  provider: 'HashiCorp',
  severity: 'high',
  literals: ['at_'],
  pattern: /at_[A-Za-z0-9]{10}_s1[A-Za-z0-9]{60,220}/,
  about: {
    allows: 'open sessions to the hosts of the user',
    rotate: 'https://developer.hashicorp.com/boundary/docs',
  },
};
