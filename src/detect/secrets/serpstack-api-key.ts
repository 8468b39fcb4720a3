// serpstack keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'serpstack access key',
  provider: 'serpstack',
  severity: 'high',
  near: { words: ['serpstack'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'search on the credits of the account',
    rotate: 'https://serpstack.com/documentation',
  },
};
