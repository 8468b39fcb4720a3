// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenUV API key',
  provider: 'OpenUV',
  severity: 'medium',
  near: { words: ['openuv'], value: /[A-Za-z0-9]{32}|[a-z0-9]{14,24}-[a-z]{2}/ },
  about: {
    allows: 'read forecasts at the expense of the account',
    rotate: 'https://www.openuv.io/',
  },
};
