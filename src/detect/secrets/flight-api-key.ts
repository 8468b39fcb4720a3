// Twenty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FlightAPI key',
  provider: 'FlightAPI',
  severity: 'medium',
  near: { words: ['flightapi', 'flight api'], value: /[a-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.flightapi.io/',
  },
};
