// gb_api_ and forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitBook API token',
  provider: 'GitBook',
  severity: 'high',
  literals: ['gb_api_'],
  pattern: /gb_api_[A-Za-z0-9]{36,44}/,
  about: {
    allows: 'read and change spaces of the user',
    rotate: 'https://gitbook.com/docs/developers',
  },
};
