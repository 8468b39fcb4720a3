// Square personal access tokens of the first form: `sq0` and the kind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Square access token',
  provider: 'Square',
  severity: 'critical',
  literals: ['sq0atp-', 'sq0atb-'],
  pattern: /sq0at[pb]-[\w-]{22}(?!-)/,
  inspect: ({ text }) => (text.startsWith('sq0atb') ? { example: 'sandbox' } : {}),
  about: {
    allows: 'take payments, issue refunds and read the customers of the seller',
    rotate: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
};
