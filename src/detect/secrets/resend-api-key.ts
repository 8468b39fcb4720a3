// Resend marks its keys re_; id and secret part are joined by a bar.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Resend API key',
  provider: 'Resend',
  severity: 'high',
  literals: ['re_'],
  pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'send mail from the account\'s domains',
    rotate: 'https://resend.com/docs/dashboard/api-keys/introduction',
  },
};
