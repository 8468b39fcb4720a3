// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IPGeolocation API key',
  provider: 'IPGeolocation',
  severity: 'medium',
  near: { words: ['ipgeolocation', 'ip geolocation'], value: /[a-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://ipgeolocation.io/documentation.html',
  },
};
