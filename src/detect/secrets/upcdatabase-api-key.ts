// UPCDatabase keys: 32 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'UPCDatabase API key',
  provider: 'UPCDatabase',
  severity: 'medium',
  near: { words: ['upcdatabase', 'upc database'], value: /[A-Z0-9]{32}/ },
  about: {
    allows: 'look up products at the expense of the account',
    rotate: 'https://upcdatabase.org/api',
  },
};
