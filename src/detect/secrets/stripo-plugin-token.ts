// Stripo tokens are JWTs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stripo token',
  provider: 'Stripo',
  severity: 'high',
  near: { words: ['stripo'], value: /eyJ[\w-]{15,60}\.[\w-]{60,500}\.[\w-]{40,100}/, bare: true },
  about: {
    allows: 'read and change the mail templates of the account',
    rotate: 'https://support.stripo.email/',
  },
  instead: ['jwt'],
};
