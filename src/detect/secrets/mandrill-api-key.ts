// 22 characters of base64url, today behind md-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mandrill API key',
  provider: 'Mailchimp',
  severity: 'high',
  near: { words: ['mandrill', 'mailchimp transactional'], value: /(?:md-)?[\w-]{22}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  },
};
