// Twenty-two characters, where an API secret is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Analytics measurement secret',
  provider: 'Google',
  severity: 'medium',
  near: { words: ['ga4 api', 'ga api', 'measurement protocol', 'google analytics', 'ga4 secret'], value: /[A-Za-z0-9_-]{22}/ },
  plausible: ({ secret, before }) => /api[_-]?secret["'\\]{0,2}\W{1,8}$/i.test(before) && /[A-Z]/.test(secret),
  about: {
    allows: 'send made-up events into the property',
    rotate: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4',
  },
};
