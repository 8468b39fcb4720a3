// Short-lived since 2021: `sl.`, newer ones `sl.u.`, and a long value in base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dropbox access token',
  provider: 'Dropbox',
  severity: 'high',
  literals: ['sl.'],
  pattern: /sl\.(?:u\.)?[\w=-]{120,1500}(?!-)/,
  reach: 1600,
  about: {
    allows: 'read and change files within the scopes of the app until it expires',
    rotate: 'https://developers.dropbox.com/oauth-guide',
  },
  verify: { url: 'https://api.dropboxapi.com/2/users/get_current_account', method: 'POST', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
