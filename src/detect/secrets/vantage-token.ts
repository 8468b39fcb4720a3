// Vantage tokens: `vntg_tkn_` and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vantage API token',
  provider: 'Vantage',
  severity: 'high',
  literals: ['vntg_tkn_'],
  pattern: /vntg_tkn_[A-Za-z0-9]{32,64}/,
  about: {
    allows: 'read the costs of the account',
    rotate: 'https://docs.vantage.sh/api_authentication',
  },
};
