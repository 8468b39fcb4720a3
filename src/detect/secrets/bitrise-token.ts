// Personal tokens of Bitrise: 86 characters of base64url; those that start builds have 22.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitrise token',
  provider: 'Bitrise',
  severity: 'high',
  near: { words: ['bitrise'], value: /[A-Za-z0-9_-]{84,88}|[A-Za-z0-9_-]{22}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'start builds and read their logs and artifacts',
    rotate: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  },
};
