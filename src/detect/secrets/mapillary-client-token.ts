// MLY, the number of the application and 32 hex digits between bars.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mapillary client token',
  provider: 'Mapillary',
  severity: 'low',
  literals: ['MLY|'],
  pattern: /MLY\|\d{10,20}\|[a-f0-9]{32}/,
  about: {
    allows: 'read images and map data in the name of the application',
    rotate: 'https://www.mapillary.com/developer/api-documentation',
  },
};
