// Polar (billing) marks tokens by kind: organization, personal, OAuth, webhook and customer session.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Polar access token',
  provider: 'Polar',
  severity: 'high',
  literals: ['polar_'],
  pattern: /polar_(?:oat|pat|at_[uo]|rt_[uo]|cs|cst|whs|ci|rat)_[A-Za-z0-9]{30,64}/,
  about: {
    allows: 'use the scopes of the token: read orders and customers, change products',
    rotate: 'https://docs.polar.sh/',
  },
};
