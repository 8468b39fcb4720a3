// mzp_ and two UUIDs without hyphens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Materialize app password',
  provider: 'Materialize',
  severity: 'high',
  literals: ['mzp_'],
  pattern: /mzp_[a-f0-9]{64}/,
  about: {
    allows: 'query the data and change its objects',
    rotate: 'https://materialize.com/docs/',
  },
};
