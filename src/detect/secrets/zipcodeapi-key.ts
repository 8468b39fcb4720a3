// ZipCodeAPI keys: 64 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZipCodeAPI key',
  provider: 'ZipCodeAPI',
  severity: 'high',
  near: { words: ['zipcodeapi', 'zipcode api'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.zipcodeapi.com/API',
  },
};
