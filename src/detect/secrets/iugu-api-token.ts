// Sixty-four capital hex digits, 32 small ones in older tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Iugu API token',
  provider: 'Iugu',
  severity: 'critical',
  near: { words: ['iugu'], value: /[A-F0-9]{64}|[a-f0-9]{32}/ },
  about: {
    allows: 'charge and refund payments',
    rotate: 'https://dev.iugu.com/',
  },
};
