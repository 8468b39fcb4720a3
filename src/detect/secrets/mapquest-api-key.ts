// Keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MapQuest API key',
  provider: 'MapQuest',
  severity: 'medium',
  near: { words: ['mapquest'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'geocode and route at the expense of the account',
    rotate: 'https://developer.mapquest.com/',
  },
};
