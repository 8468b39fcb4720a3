// SMTP passwords of Amazon SES: base64 of a version byte (4) and 32 bytes, so they begin with B.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amazon SES SMTP password',
  provider: 'AWS',
  severity: 'high',
  near: { words: ['ses smtp', 'aws ses', 'amazon ses', 'email smtp', 'aws smtp', 'ses password', 'ses secret', 'ses key'], value: /B[A-P][A-Za-z0-9+/]{42}/ },
  plausible: ({ secret, after }) => /[a-z]/.test(secret) && /\d/.test(secret) && !/^[+/=]/.test(after),
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
  },
};
