// Key and secret are both 32 hex digits; tokens for text messages have the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailjet API key or secret',
  provider: 'Mailjet',
  severity: 'high',
  near: { words: ['mailjet', 'mj apikey'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send mail in the name of the account, as a pair of key and secret',
    rotate: 'https://documentation.mailjet.com/hc/en-us/articles/360043005313',
  },
};
