// 32 hex digits, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloze API key',
  provider: 'Cloze',
  severity: 'high',
  near: { words: ['cloze'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the contacts of its owner',
    rotate: 'https://developer.cloze.com/',
  },
};
