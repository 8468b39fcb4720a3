// SendGrid API keys carry their own form: a public id and a secret part, both base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SendGrid API key',
  provider: 'SendGrid',
  severity: 'high',
  literals: ['SG.'],
  pattern: /SG\.[\w-]{22}\.[\w-]{43}(?!-)/,
  about: {
    allows: 'send mail in the name of the account and, with full access, read its contacts',
    rotate: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
  verify: { url: 'https://api.sendgrid.com/v3/scopes', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of SendGrid' },
};
