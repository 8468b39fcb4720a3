// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nutritionix API key',
  provider: 'Nutritionix',
  severity: 'medium',
  near: { words: ['nutritionix'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read data at the expense of the account',
    rotate: 'https://developer.nutritionix.com/',
  },
};
