// Visual Crossing keys: 25 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Visual Crossing API key',
  provider: 'Visual Crossing',
  severity: 'medium',
  near: { words: ['visualcrossing', 'visual crossing'], value: /[A-Z0-9]{25}/ },
  about: {
    allows: 'ask for weather at the expense of the account',
    rotate: 'https://www.visualcrossing.com/resources/documentation/',
  },
};
