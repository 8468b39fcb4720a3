// 22 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Constant Contact client secret',
  provider: 'Constant Contact',
  severity: 'high',
  near: { words: ['constantcontact', 'constant contact'], value: /[\w-]{22}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'act as the application and exchange codes of users',
    rotate: 'https://developer.constantcontact.com/',
  },
};
