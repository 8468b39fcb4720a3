// Forty-four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Geckoboard API key',
  provider: 'Geckoboard',
  severity: 'high',
  near: { words: ['geckoboard'], value: /[A-Za-z0-9]{44}|[a-f0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'push data into dashboards',
    rotate: 'https://developer.geckoboard.com/',
  },
};
