// Keys of Zapier AI actions begin with sk-ak.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zapier AI actions key',
  provider: 'Zapier',
  severity: 'high',
  literals: ['sk-ak-'],
  pattern: /sk-ak-[A-Za-z0-9]{20,64}/,
  about: {
    allows: 'run the actions that the user exposed, with the accounts connected there',
    rotate: 'https://actions.zapier.com/',
  },
};
