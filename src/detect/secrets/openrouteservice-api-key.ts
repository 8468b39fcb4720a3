// Keys of the first gateway share their first 24 digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'openrouteservice API key',
  provider: 'openrouteservice',
  severity: 'medium',
  literals: ['5b3ce3597851110001cf6248'],
  pattern: /5b3ce3597851110001cf6248[a-f0-9]{32}/,
  about: {
    allows: 'route and geocode at the expense of the account',
    rotate: 'https://openrouteservice.org/dev/',
  },
};
