// SigOpt tokens: 48 capital letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SigOpt API token',
  provider: 'SigOpt',
  severity: 'high',
  near: { words: ['sigopt'], value: /[A-Z0-9]{48}/ },
  about: {
    allows: 'read and change the experiments of the account',
    rotate: 'https://docs.sigopt.com/',
  },
};
