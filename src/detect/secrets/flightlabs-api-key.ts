// A signed token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FlightLabs API key',
  provider: 'FlightLabs',
  severity: 'medium',
  near: { words: ['flightlabs'], value: /eyJ[A-Za-z0-9_-]{16,100}\.[A-Za-z0-9_-]{40,500}(?:\.[A-Za-z0-9_-]{20,344})?/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.goflightlabs.com/',
  },
};
