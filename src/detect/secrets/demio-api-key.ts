// 32 letters and digits, and a secret beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Demio API key',
  provider: 'Demio',
  severity: 'high',
  near: { words: ['demio'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{20}/ },
  about: {
    allows: 'read and change the webinars of the account',
    rotate: 'https://publicdemioapi.docs.apiary.io/',
  },
};
