// 22 characters base64url or a little more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CloudSight API key',
  provider: 'CloudSight',
  severity: 'medium',
  near: { words: ['cloudsight'], value: /[\w-]{22,25}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'describe images at the cost of the account',
    rotate: 'https://cloudsight.docs.apiary.io/',
  },
};
