// Val Town tokens: `vtwn_` and base58.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Val Town API token',
  provider: 'Val Town',
  severity: 'high',
  literals: ['vtwn_'],
  pattern: /vtwn_[A-Za-z0-9]{24,40}/,
  about: {
    allows: 'run and change the vals of the account',
    rotate: 'https://docs.val.town/api/authentication/',
  },
};
