// Thirty-two letters and digits; many of them are in apps.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GIPHY API key',
  provider: 'GIPHY',
  severity: 'medium',
  near: { words: ['giphy'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the app',
    rotate: 'https://developers.giphy.com/docs/api/',
  },
};
