// Forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GetGeoAPI key',
  provider: 'GetGeoAPI',
  severity: 'medium',
  near: { words: ['getgeoapi', 'getgeo'], value: /[a-z0-9]{40}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://getgeoapi.com/documentation',
  },
};
