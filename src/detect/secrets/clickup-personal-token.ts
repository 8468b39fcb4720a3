// Says `pk` but is private: number of the user and 32 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClickUp personal token',
  provider: 'ClickUp',
  severity: 'high',
  literals: ['pk_'],
  pattern: /pk_\d{5,10}_[A-Z0-9]{32}/,
  about: {
    allows: 'read and change all tasks of its owner',
    rotate: 'https://developer.clickup.com/docs/authentication',
  },
  verify: { url: 'https://api.clickup.com/api/v2/user', headers: { authorization: '{secret}' }, active: [200], inactive: [401] },
};
