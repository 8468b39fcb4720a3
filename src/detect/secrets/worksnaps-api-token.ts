// Worksnaps tokens: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Worksnaps API token',
  provider: 'Worksnaps',
  severity: 'high',
  near: { words: ['worksnaps'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the time entries and screenshots of the team',
    rotate: 'https://www.worksnaps.com/',
  },
};
