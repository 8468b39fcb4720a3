// Forty characters, 64 in applications of today.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Okta client secret',
  provider: 'Okta',
  severity: 'high',
  near: { words: ['okta client', 'okta oauth', 'okta secret', 'okta app'], value: /[\w-]{40}|[\w-]{64}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'get tokens in the name of the application',
    rotate: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
  },
};
