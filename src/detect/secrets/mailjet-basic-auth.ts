// Key, colon and secret in base64, as HTTP wants them: 88 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mailjet key and secret',
  provider: 'Mailjet',
  severity: 'high',
  near: { words: ['mailjet'], value: /[A-Za-z0-9]{86,87}={1,2}/ },
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://documentation.mailjet.com/hc/en-us/articles/360043005313',
  },
};
