// SparkPost keys: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SparkPost API key',
  provider: 'SparkPost',
  severity: 'high',
  near: { words: ['sparkpost'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://developers.sparkpost.com/api/#header-authentication',
  },
  verify: { url: 'https://api.sparkpost.com/api/v1/account', headers: { authorization: '{secret}' }, active: [200, 403], inactive: [401], elsewhere: 'other regions of SparkPost' },
};
