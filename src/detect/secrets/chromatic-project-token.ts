// A prefix and about 15 hex digits, mostly in scripts of package.json.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chromatic project token',
  provider: 'Chromatic',
  severity: 'medium',
  literals: ['chpt_'],
  pattern: /chpt_[A-Za-z0-9]{12,24}/,
  plausible: ({ text }) => /\d/.test(text),
  about: {
    allows: 'publish builds and snapshots to the project',
    rotate: 'https://www.chromatic.com/docs/setup/',
  },
};
