// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Geoapify API key',
  provider: 'Geoapify',
  severity: 'medium',
  near: { words: ['geoapify'], value: /[a-z0-9]{32}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://apidocs.geoapify.com/',
  },
};
