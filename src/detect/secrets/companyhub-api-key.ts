// 20 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CompanyHub API key',
  provider: 'CompanyHub',
  severity: 'high',
  near: { words: ['companyhub'], value: /[A-Za-z0-9]{20}/ },
  about: {
    allows: 'read and change the contacts of the account',
    rotate: 'https://companyhub.com/docs/',
  },
};
