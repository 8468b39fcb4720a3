// 24 letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chatwoot access token',
  provider: 'Chatwoot',
  severity: 'high',
  near: { words: ['chatwoot'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and write the conversations of the account',
    rotate: 'https://developers.chatwoot.com/',
  },
};
