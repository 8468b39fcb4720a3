// Keys of the apilayer family: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'numverify access key',
  provider: 'numverify',
  severity: 'medium',
  near: { words: ['numverify'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'verify numbers at the expense of the account',
    rotate: 'https://numverify.com/documentation',
  },
};
