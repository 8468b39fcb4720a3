// Keys of the apilayer family: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'marketstack access key',
  provider: 'marketstack',
  severity: 'medium',
  near: { words: ['marketstack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read quotes at the expense of the account',
    rotate: 'https://marketstack.com/documentation',
  },
};
