// SMTP2GO keys: `api-` and 32 capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SMTP2GO API key',
  provider: 'SMTP2GO',
  severity: 'high',
  near: { words: ['smtp2go'], value: /api-[A-Z0-9]{32}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://support.smtp2go.com/hc/en-gb/articles/20733554340249',
  },
};
