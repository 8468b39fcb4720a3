// Key and secret have 32 characters each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Face++ API key or secret',
  provider: 'Face++',
  severity: 'high',
  near: { words: ['faceplusplus', 'facepp', 'face plus'], value: /[A-Za-z0-9_-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'recognize faces at the expense of the account',
    rotate: 'https://console.faceplusplus.com/',
  },
};
