// 32 hex digits and the data center of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailchimp API key',
  provider: 'Mailchimp',
  severity: 'high',
  near: { words: ['mailchimp', 'mail chimp', 'mandrill', 'mc api'], value: /[a-fA-F0-9]{32}-us\d{1,2}/, bare: true },
  about: {
    allows: 'read audiences and send campaigns',
    rotate: 'https://mailchimp.com/help/about-api-keys/',
  },
};
