// pk. and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LocationIQ access token',
  provider: 'LocationIQ',
  severity: 'medium',
  near: { words: ['locationiq', 'location iq'], value: /pk\.[a-f0-9]{32}|[a-f0-9]{32}/ },
  about: {
    allows: 'geocode at the expense of the account',
    rotate: 'https://docs.locationiq.com/',
  },
};
