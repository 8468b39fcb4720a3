// Temporary tokens live for an hour at most.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mapbox temporary token',
  provider: 'Mapbox',
  severity: 'medium',
  literals: ['tk.eyJ'],
  pattern: /tk\.eyJ[\w-]{20,400}\.[\w-]{22}/,
  about: {
    allows: 'act within the scopes of the token for an hour at most',
    rotate: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
};
