// Keys of Uploadcare: 20 hexadecimal digits, the public one as well as the secret one.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Uploadcare secret key',
  provider: 'Uploadcare',
  severity: 'high',
  near: { words: ['uploadcare'], value: /[a-f0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read and delete the files of the project',
    rotate: 'https://uploadcare.com/docs/security/',
  },
};
