// Tally (forms) marks its keys tly-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tally API key',
  provider: 'Tally',
  severity: 'medium',
  literals: ['tly-'],
  pattern: /tly-[A-Za-z0-9]{24,48}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read answers and change forms',
    rotate: 'https://developers.tally.so/',
  },
};
