// 15 small letters and digits; the app key has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dropbox app secret',
  provider: 'Dropbox',
  severity: 'high',
  near: { words: ['dropbox'], value: /[a-z0-9]{15}/ },
  plausible: ({ secret }) => /\d[a-z]/.test(secret) && /[a-z]\d/.test(secret),
  about: {
    allows: 'act as the app and exchange codes of users',
    rotate: 'https://developers.dropbox.com/oauth-guide',
  },
};
