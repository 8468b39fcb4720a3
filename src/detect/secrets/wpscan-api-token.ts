// WPScan tokens: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WPScan API token',
  provider: 'WPScan',
  severity: 'high',
  near: { words: ['wpscan'], value: /[\w-]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'use the queries of the account',
    rotate: 'https://wpscan.com/api/',
  },
};
