// 64 characters base64url, often with ten times `A` in them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dropbox refresh or long-lived token',
  provider: 'Dropbox',
  severity: 'high',
  near: { words: ['dropbox'], value: /[\w-]{11}AAAAAAAAAA[\w-]{43}|[\w-]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change files within the scopes of the app',
    rotate: 'https://developers.dropbox.com/oauth-guide',
  },
};
