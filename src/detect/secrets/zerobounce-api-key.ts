// ZeroBounce keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZeroBounce API key',
  provider: 'ZeroBounce',
  severity: 'high',
  near: { words: ['zerobounce'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'validate addresses on the credits of the account',
    rotate: 'https://www.zerobounce.net/docs/',
  },
};
