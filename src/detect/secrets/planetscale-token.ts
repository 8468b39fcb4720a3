// PlanetScale marks what it issues: service tokens, OAuth tokens of users and of its CLI.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PlanetScale token',
  provider: 'PlanetScale',
  severity: 'critical',
  literals: ['pscale_tkn_', 'pscale_oauth_', 'pscale_otk_'],
  pattern: /pscale_(?:tkn|oauth|otk)_[\w=.-]{32,64}/,
  about: {
    allows: 'manage databases, branches and passwords of the organization',
    rotate: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
};
