// ico- and 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infracost API key',
  provider: 'Infracost',
  severity: 'medium',
  literals: ['ico-'],
  pattern: /ico-[A-Za-z0-9]{32}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'use the cost estimates of the organization',
    rotate: 'https://www.infracost.io/docs/',
  },
};
