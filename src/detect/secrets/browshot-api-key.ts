// Browshot keys: 28 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Browshot API key',
  provider: 'Browshot',
  severity: 'high',
  near: { words: ['browshot'], value: /[A-Za-z0-9]{28}/ },
  about: {
    allows: 'take screenshots at the expense of the account',
    rotate: 'https://browshot.com/api/documentation',
  },
};
