// Qovery marks its tokens qov_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qovery API token',
  provider: 'Qovery',
  severity: 'critical',
  literals: ['qov_'],
  pattern: /qov_[A-Za-z0-9]{60,110}(?:_\d{4,12})?/,
  about: {
    allows: 'deploy and read environments and their secrets',
    rotate: 'https://www.qovery.com/docs',
  },
};
