// Airtable personal access tokens: an id of 14 letters and digits, a dot, 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Airtable personal access token',
  provider: 'Airtable',
  severity: 'high',
  literals: ['pat'],
  pattern: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/,
  about: {
    allows: 'read and change the bases within the scopes of the token',
    rotate: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  },
  verify: { url: 'https://api.airtable.com/v0/meta/whoami', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
