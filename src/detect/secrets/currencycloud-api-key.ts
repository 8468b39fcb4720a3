// 64 hex digits, used with a login id.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Currencycloud API key',
  provider: 'Currencycloud',
  severity: 'critical',
  near: { words: ['currencycloud'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'move money of the account',
    rotate: 'https://developer.currencycloud.com/',
  },
};
