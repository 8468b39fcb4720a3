// Passwords of the Brevo mail relay: xsmtpsib before the same two parts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Brevo SMTP key',
  provider: 'Brevo',
  severity: 'high',
  literals: ['xsmtpsib-'],
  pattern: /xsmtpsib-[A-Za-z0-9]{64}-[A-Za-z0-9]{16}/,
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
  },
};
