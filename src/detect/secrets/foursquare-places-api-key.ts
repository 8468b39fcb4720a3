// fsq3 and base64, 48 characters in all.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Foursquare Places API key',
  provider: 'Foursquare',
  severity: 'high',
  literals: ['fsq3'],
  pattern: /fsq3[A-Za-z0-9+\/]{43}=/,
  about: {
    allows: 'query places at the expense of the account',
    rotate: 'https://docs.foursquare.com/',
  },
};
