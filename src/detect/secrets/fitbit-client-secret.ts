// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fitbit client secret',
  provider: 'Fitbit',
  severity: 'high',
  near: { words: ['fitbit'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'obtain tokens that read health data',
    rotate: 'https://dev.fitbit.com/build/reference/web-api/',
  },
};
