// SigOpt tokens: 48 capital letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SigOpt API token',
  provider: 'SigOpt',
  severity: 'high',
  near: { words: ['sigopt'], value: /[A-Z0-9]{48}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the experiments of the account',
    rotate: 'https://docs.sigopt.com/',
  },
};
