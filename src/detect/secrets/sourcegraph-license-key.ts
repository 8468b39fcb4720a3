// Sourcegraph license keys (`slk`) and subscription (`sgs`) and gateway (`sgd`) tokens: 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sourcegraph license key token',
  provider: 'Sourcegraph',
  severity: 'medium',
  literals: ['slk_', 'sgs_', 'sgd_'],
  pattern: /(?:slk|sgs|sgd)_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'use the paid services of the customer',
    rotate: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  },
};
