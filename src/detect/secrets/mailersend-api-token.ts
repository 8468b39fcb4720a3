// mlsn. and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MailerSend API token',
  provider: 'MailerSend',
  severity: 'high',
  literals: ['mlsn.'],
  pattern: /mlsn\.[a-f0-9]{64}/,
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://developers.mailersend.com/',
  },
};
