// Qiniu pairs an access key and a secret key, both 40 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qiniu secret key',
  provider: 'Qiniu',
  severity: 'critical',
  near: { words: ['qiniu'], value: /[\w-]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read, replace and delete the stored files of the account',
    rotate: 'https://developer.qiniu.com/',
  },
};
