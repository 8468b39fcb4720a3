// nyk_v0_ and 64 characters, formerly thirty.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nylas API key',
  provider: 'Nylas',
  severity: 'high',
  near: { words: ['nylas'], value: /nyk_[a-z0-9]{2,3}_[A-Za-z0-9]{40,80}|[a-zA-Z0-9]{30}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read mail and calendars of connected accounts',
    rotate: 'https://developer.nylas.com/docs/v3/auth/',
  },
};
