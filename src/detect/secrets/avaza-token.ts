// Avaza tokens: a number, a dash, 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Avaza personal access token',
  provider: 'Avaza',
  severity: 'high',
  near: { words: ['avaza'], value: /\d{1,9}-[A-Fa-f0-9]{32,44}/, bare: true },
  about: {
    allows: 'read and change projects, time sheets and invoices',
    rotate: 'https://api.avaza.com/',
  },
};
