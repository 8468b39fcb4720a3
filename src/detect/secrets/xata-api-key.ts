// Xata keys: `xau` and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Xata API key',
  provider: 'Xata',
  severity: 'critical',
  literals: ['xau_'],
  pattern: /xau_[A-Za-z0-9]{32,52}/,
  about: {
    allows: 'read and change the databases of the user',
    rotate: 'https://xata.io/docs',
  },
};
