// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoodDay API token',
  provider: 'GoodDay',
  severity: 'high',
  near: { words: ['goodday'], value: /[a-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change projects and tasks',
    rotate: 'https://www.goodday.work/developers/api-v2',
  },
};
