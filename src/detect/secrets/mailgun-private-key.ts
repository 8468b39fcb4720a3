// Keys of today: 32 hex digits and twice eight more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailgun private key',
  provider: 'Mailgun',
  severity: 'high',
  near: { words: ['mailgun', 'mg api'], value: /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}|[A-Za-z0-9]{72}/, bare: true },
  about: {
    allows: 'send mail in the name of the account and read its logs',
    rotate: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-keys',
  },
};
