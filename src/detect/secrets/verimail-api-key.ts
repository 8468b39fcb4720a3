// Verimail keys: 32 upper-case hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Verimail API key',
  provider: 'Verimail',
  severity: 'medium',
  near: { words: ['verimail'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'verify addresses at the expense of the account',
    rotate: 'https://verimail.io/docs',
  },
};
