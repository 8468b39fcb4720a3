// k_ and some forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailsac API key',
  provider: 'Mailsac',
  severity: 'medium',
  near: { words: ['mailsac'], value: /k_[A-Za-z0-9]{36,56}/, bare: true },
  about: {
    allows: 'read the mail of the inboxes of the account',
    rotate: 'https://docs.mailsac.com/',
  },
};
