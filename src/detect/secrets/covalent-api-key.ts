// A prefix that tells what the key may do, and 26 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Covalent API key',
  provider: 'Covalent',
  severity: 'medium',
  literals: ['cqt_rQ', 'cqt_wF'],
  pattern: /cqt_(?:rQ|wF)[A-Za-z0-9]{26}/,
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://goldrush.dev/docs/quickstart',
  },
};
