// Sumsub tokens tell their environment, then an id and a secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sumsub app token',
  provider: 'Sumsub',
  severity: 'critical',
  literals: ['prd:', 'sbx:'],
  pattern: /(?:prd|sbx):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32}/,
  inspect: ({ text }) => (text.startsWith('sbx') ? { example: 'sandbox' } : {}),
  about: {
    allows: 'read identity documents of applicants',
    rotate: 'https://docs.sumsub.com/reference/authentication',
  },
};
