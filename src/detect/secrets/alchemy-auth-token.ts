// Alchemy tokens with a mark: `alcht_` and 30 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alchemy auth token',
  provider: 'Alchemy',
  severity: 'high',
  literals: ['alcht_'],
  pattern: /alcht_[A-Za-z0-9]{30}/,
  about: {
    allows: 'manage the webhooks of the account',
    rotate: 'https://www.alchemy.com/docs/reference/webhooks-overview',
  },
};
