// Square tokens of today begin with EAAA, as base64 of anything may: of base64 in lines only a whole token stands alone.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Square access token (current form)',
  provider: 'Square',
  severity: 'critical',
  literals: ['EAAA'],
  pattern: /EAAA[\w-]{60,62}(?![-+\/=])/,
  plausible: ({ text, before }) =>
    !/[A-Za-z0-9+/]{60}=?\s{1,4}$|[+/]$/.test(before) && !before.endsWith('base64,') && !text.includes('AAAAA') && /\d/.test(text) && /[a-z]/.test(text),
  about: {
    allows: 'take payments, issue refunds and read the customers of the seller',
    rotate: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
};
