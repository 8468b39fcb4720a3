// Database passwords of PlanetScale carry the mark also in connection strings.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PlanetScale database password',
  provider: 'PlanetScale',
  severity: 'critical',
  literals: ['pscale_pw_'],
  pattern: /pscale_pw_[\w=.-]{32,64}/,
  about: {
    allows: 'read and change the data of the branch',
    rotate: 'https://planetscale.com/docs/concepts/connection-strings',
  },
};
