// Keys: forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Odoo API key',
  provider: 'Odoo',
  severity: 'high',
  near: { words: ['odoo'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'read and change records in the name of the user',
    rotate: 'https://www.odoo.com/documentation/',
  },
};
