// Four groups of seven capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailmodo API key',
  provider: 'Mailmodo',
  severity: 'high',
  near: { words: ['mailmodo'], value: /[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}/, bare: true },
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://www.mailmodo.com/developers/',
  },
};
