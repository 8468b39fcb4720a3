// Keys of before 2018: key- and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailgun API key',
  provider: 'Mailgun',
  severity: 'high',
  literals: ['key-'],
  pattern: /key-[a-f0-9]{32}/,
  about: {
    allows: 'send mail in the name of the account and read its logs',
    rotate: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-keys',
  },
  instead: ['mailgun-signing-key'],
};
