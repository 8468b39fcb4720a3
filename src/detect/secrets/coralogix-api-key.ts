// `cxtp_` for teams, `cxup_` for persons, and 30 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coralogix API key',
  provider: 'Coralogix',
  severity: 'high',
  literals: ['cxtp_', 'cxup_'],
  pattern: /cx[tu]p_[A-Za-z0-9]{30,32}/,
  about: {
    allows: 'send logs, or query and change the account',
    rotate: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  },
};
