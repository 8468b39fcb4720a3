// 64 characters and more of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Capsule CRM token',
  provider: 'Capsule CRM',
  severity: 'high',
  near: { words: ['capsulecrm', 'capsule crm', 'capsule api'], value: /[A-Za-z0-9][A-Za-z0-9+\/=-]{63,74}/ },
  about: {
    allows: 'read and change the contacts of the account',
    rotate: 'https://developer.capsulecrm.com/v2/overview/authentication',
  },
};
