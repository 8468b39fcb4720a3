// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FlightStats application key',
  provider: 'FlightStats',
  severity: 'high',
  near: { words: ['flightstats', 'flight stats'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://developer.cirium.com/',
  },
};
