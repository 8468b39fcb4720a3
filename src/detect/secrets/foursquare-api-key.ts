// Client id and secret: 48 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Foursquare client secret',
  provider: 'Foursquare',
  severity: 'high',
  near: { words: ['foursquare', 'fsq'], value: /[A-Z0-9]{48}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'call the API in the name of the app',
    rotate: 'https://docs.foursquare.com/',
  },
};
