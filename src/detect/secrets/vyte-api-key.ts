// Vyte keys: 50 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vyte API key',
  provider: 'Vyte',
  severity: 'high',
  near: { words: ['vyte'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'read and change the meetings of the account',
    rotate: 'https://developers.vyte.in/',
  },
};
