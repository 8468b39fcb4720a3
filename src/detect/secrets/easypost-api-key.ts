// Production keys begin with EZAK, test keys with EZTK.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'EasyPost production API key',
  provider: 'EasyPost',
  severity: 'critical',
  literals: ['EZAK'],
  pattern: /EZAK[A-Za-z0-9]{54}/,
  about: {
    allows: 'buy shipping labels at the expense of the account',
    rotate: 'https://docs.easypost.com/',
  },
};
