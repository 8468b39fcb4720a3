// 32 small letters and digits, a dot and a number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dovico API token',
  provider: 'Dovico',
  severity: 'high',
  near: { words: ['dovico'], value: /[a-z0-9]{32}\.[a-z0-9]{1,16}/ },
  about: {
    allows: 'read and change the time sheets of the company',
    rotate: 'https://www.dovico.com/',
  },
};
