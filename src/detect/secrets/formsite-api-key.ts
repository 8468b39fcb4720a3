// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Formsite API key',
  provider: 'Formsite',
  severity: 'high',
  near: { words: ['formsite'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read results of forms',
    rotate: 'https://support.formsite.com/',
  },
};
