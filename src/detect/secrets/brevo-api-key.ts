// Brevo was Sendinblue, and its keys keep the name: xkeysib, 64 hex digits and a short second part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Brevo API key',
  provider: 'Brevo',
  severity: 'high',
  literals: ['xkeysib-'],
  pattern: /xkeysib-[A-Za-z0-9]{64}-[A-Za-z0-9]{16}/,
  about: {
    allows: 'send mail in the name of the account and read its contacts',
    rotate: 'https://help.brevo.com/hc/en-us/articles/209467485',
  },
  verify: { url: 'https://api.brevo.com/v3/account', headers: { 'api-key': '{secret}' }, active: [200], inactive: [401] },
};
