// Simplesat keys: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Simplesat API key',
  provider: 'Simplesat',
  severity: 'high',
  near: { words: ['simplesat'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the answers and customers of the account',
    rotate: 'https://documenter.getpostman.com/view/457268/SVYxoA8i',
  },
};
