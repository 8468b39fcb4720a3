// Square application secrets: `sq0csp` and 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Square application secret',
  provider: 'Square',
  severity: 'critical',
  literals: ['sq0csp-', 'sq0csb-'],
  pattern: /sq0cs[pb]-[\w-]{43}(?!-)/,
  inspect: ({ text }) => (text.startsWith('sq0csb') ? { example: 'sandbox' } : {}),
  about: {
    allows: 'exchange and renew access tokens of every seller who connected the application',
    rotate: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
};
