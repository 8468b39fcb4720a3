// 50 letters and digits; the client id has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Caspio client secret',
  provider: 'Caspio',
  severity: 'high',
  near: { words: ['caspio'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'read and change the tables of the account',
    rotate: 'https://howto.caspio.com/',
  },
};
