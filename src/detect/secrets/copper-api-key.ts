// 32 hex digits, in the header X-PW-AccessToken.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Copper API key',
  provider: 'Copper',
  severity: 'high',
  near: { words: ['coppercrm', 'copper api', 'copper crm', 'pw access', 'prosperworks'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the contacts of the account',
    rotate: 'https://developer.copper.com/introduction/authentication.html',
  },
};
