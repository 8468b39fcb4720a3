// Atera keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atera API key',
  provider: 'Atera',
  severity: 'high',
  near: { words: ['atera'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the tickets, customers and devices of the account',
    rotate: 'https://support.atera.com/hc/en-us/articles/219083397-APIs',
  },
};
