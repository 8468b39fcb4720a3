// Worksnaps tokens: 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Worksnaps API token',
  provider: 'Worksnaps',
  severity: 'high',
  near: { words: ['worksnaps'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read the time entries and screenshots of the team',
    rotate: 'https://www.worksnaps.com/',
  },
};
