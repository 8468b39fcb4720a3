// Workstack keys: 60 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Workstack API key',
  provider: 'Workstack',
  severity: 'high',
  near: { words: ['workstack'], value: /[A-Za-z0-9]{58,64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the projects of the account',
    rotate: 'https://www.workstack.io/',
  },
};
