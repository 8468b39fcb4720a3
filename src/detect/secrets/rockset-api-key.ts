// Rockset issues 64 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rockset API key',
  provider: 'Rockset',
  severity: 'high',
  near: { words: ['rockset'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'query and change the organization\'s collections',
    rotate: 'https://docs.rockset.com/',
  },
};
