// Wrike permanent tokens are JWTs with a long payload.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wrike access token',
  provider: 'Wrike',
  severity: 'high',
  near: { words: ['wrike'], value: /ey[\w-]{15,190}\.[\w-]{40,400}\.[\w-]{40,400}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the tasks of the user',
    rotate: 'https://developers.wrike.com/oauth-20-authorization/',
  },
  instead: ['jwt'],
};
