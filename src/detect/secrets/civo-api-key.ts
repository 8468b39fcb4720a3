// 50 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Civo API key',
  provider: 'Civo',
  severity: 'critical',
  near: { words: ['civo'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'create and delete the instances and clusters of the account',
    rotate: 'https://www.civo.com/api',
  },
};
