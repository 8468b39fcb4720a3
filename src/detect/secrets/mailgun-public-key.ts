// Meant for pages of browsers.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailgun public validation key',
  provider: 'Mailgun',
  severity: 'low',
  literals: ['pubkey-'],
  pattern: /pubkey-[a-f0-9]{32}/,
  about: {
    allows: 'verify addresses at the expense of the account',
    rotate: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-keys',
  },
};
