// `CRN_` and a long random value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cronofy client secret',
  provider: 'Cronofy',
  severity: 'high',
  near: { words: ['cronofy'], value: /CRN_[\w-]{30,100}/, bare: true },
  about: {
    allows: 'read and change the calendars of users',
    rotate: 'https://docs.cronofy.com/developers/api/',
  },
};
