// Public tokens are made for browsers.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mapbox public token',
  provider: 'Mapbox',
  severity: 'low',
  literals: ['pk.eyJ'],
  pattern: /pk\.eyJ[\w-]{20,400}\.[\w-]{22}/,
  about: {
    allows: 'load maps at the expense of the account',
    rotate: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
};
