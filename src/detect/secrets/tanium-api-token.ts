// Tanium marks its tokens token- before 58 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tanium API token',
  provider: 'Tanium',
  severity: 'critical',
  literals: ['token-'],
  pattern: /token-[\da-f]{58}/,
  about: {
    allows: 'ask and change the machines Tanium manages, as the user',
    rotate: 'https://docs.tanium.com/',
  },
};
