// A UUID, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Copyleaks API key',
  provider: 'Copyleaks',
  severity: 'high',
  near: { words: ['copyleaks'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'scan texts at the cost of the account',
    rotate: 'https://docs.copyleaks.com/',
  },
};
