// sk_ and 43 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Novita AI API key',
  provider: 'Novita AI',
  severity: 'high',
  near: { words: ['novita'], value: /sk_[\w-]{40,46}/, bare: true },
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://novita.ai/docs',
  },
};
