// Smartling secrets: letters, digits and a few signs, about 55 long.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Smartling user secret',
  provider: 'Smartling',
  severity: 'high',
  near: { words: ['smartling'], value: /[A-Za-z0-9.^%$!+_-]{48,60}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the translations of the account',
    rotate: 'https://help.smartling.com/hc/en-us/articles/115004187694',
  },
};
