// Test keys begin with EZTK; they cost nothing but show the test data.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'EasyPost test API key',
  provider: 'EasyPost',
  severity: 'medium',
  literals: ['EZTK'],
  pattern: /EZTK[A-Za-z0-9]{54}/,
  about: {
    allows: 'use the test mode of the account; nothing is bought',
    rotate: 'https://docs.easypost.com/',
  },
};
