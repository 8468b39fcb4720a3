// Walk Score keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Walk Score API key',
  provider: 'Walk Score',
  severity: 'high',
  near: { words: ['walkscore', 'walk score'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.walkscore.com/professional/api.php',
  },
};
