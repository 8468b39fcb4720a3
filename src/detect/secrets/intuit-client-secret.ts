// Forty letters and digits; the client id has fifty.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Intuit client secret',
  provider: 'Intuit',
  severity: 'critical',
  near: { words: ['intuit', 'quickbooks', 'qbo client'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  about: {
    allows: 'obtain tokens that read the books of connected companies',
    rotate: 'https://developer.intuit.com/',
  },
};
