// 14 letters and digits, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Checkvist remote key',
  provider: 'Checkvist',
  severity: 'medium',
  near: { words: ['checkvist'], value: /[A-Za-z0-9]{14}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'read and change the lists of its owner',
    rotate: 'https://checkvist.com/auth/api',
  },
};
