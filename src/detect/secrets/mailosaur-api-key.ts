// Keys without a prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailosaur API key',
  provider: 'Mailosaur',
  severity: 'medium',
  near: { words: ['mailosaur'], value: /[A-Za-z0-9]{16,44}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the mail of test inboxes',
    rotate: 'https://mailosaur.com/docs/managing-your-account/api-keys',
  },
};
