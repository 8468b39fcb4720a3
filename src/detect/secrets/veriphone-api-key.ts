// Veriphone keys: 32 upper-case hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Veriphone API key',
  provider: 'Veriphone',
  severity: 'medium',
  near: { words: ['veriphone'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'verify phone numbers at the expense of the account',
    rotate: 'https://veriphone.io/docs/v2',
  },
};
