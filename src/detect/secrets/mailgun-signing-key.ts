// The key that signs notifications: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailgun webhook signing key',
  provider: 'Mailgun',
  severity: 'medium',
  near: { words: ['mailgun webhook', 'mailgun signing', 'mailgun http'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'forge notifications about mail',
    rotate: 'https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/',
  },
};
