// Keys: forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MonkeyLearn API key',
  provider: 'MonkeyLearn',
  severity: 'medium',
  near: { words: ['monkeylearn'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'run models at the expense of the account',
    rotate: 'https://monkeylearn.com/api/',
  },
};
