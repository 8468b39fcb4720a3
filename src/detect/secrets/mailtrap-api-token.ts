// Tokens: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailtrap API token',
  provider: 'Mailtrap',
  severity: 'high',
  near: { words: ['mailtrap'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'send mail and read that of test inboxes',
    rotate: 'https://help.mailtrap.io/article/103-api-tokens',
  },
};
