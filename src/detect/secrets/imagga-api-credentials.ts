// Key acc_ and 15 hex digits, secret of 32, or both in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Imagga API credentials',
  provider: 'Imagga',
  severity: 'medium',
  near: { words: ['imagga'], value: /[A-Za-z0-9+\/]{68,76}={0,2}|acc_[a-f0-9]{15}|[a-f0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.imagga.com/',
  },
};
