// Key and secret are both UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LoginRadius API key or secret',
  provider: 'LoginRadius',
  severity: 'high',
  near: { words: ['loginradius', 'login radius'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'read and change the accounts of users, with the secret',
    rotate: 'https://www.loginradius.com/docs/',
  },
};
