// sk_prod_ and a long rest.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fillout API key',
  provider: 'Fillout',
  severity: 'high',
  literals: ['sk_prod_'],
  pattern: /sk_prod_[\w-]{60,140}(?![\w-])/,
  about: {
    allows: 'read what was sent through forms',
    rotate: 'https://www.fillout.com/help/fillout-rest-api',
  },
};
