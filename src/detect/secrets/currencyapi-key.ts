// The live key of a service of exchange rates: a prefix and 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'currencyapi key',
  provider: 'currencyapi',
  severity: 'medium',
  literals: ['cur_live_'],
  pattern: /cur_live_[A-Za-z0-9]{40}/,
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://currencyapi.com/docs',
  },
};
