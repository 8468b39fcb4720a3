// Keys for hosted models borrow the usual `sk-`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean model access key',
  provider: 'DigitalOcean',
  severity: 'high',
  literals: ['sk-do-'],
  pattern: /sk-do-[\w-]{40,80}(?!-)/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text),
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://docs.digitalocean.com/products/gradient-ai-platform/',
  },
};
