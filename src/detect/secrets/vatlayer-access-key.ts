// vatlayer keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'vatlayer access key',
  provider: 'APILayer',
  severity: 'medium',
  near: { words: ['vatlayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'check VAT numbers at the expense of the account',
    rotate: 'https://vatlayer.com/documentation',
  },
};
