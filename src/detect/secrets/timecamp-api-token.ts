// TimeCamp's tokens are 26 characters of hex and letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TimeCamp API token',
  provider: 'TimeCamp',
  severity: 'medium',
  near: { words: ['timecamp', 'time camp'], value: /[\da-z]{26}/ },
  about: {
    allows: 'read and change times as the user',
    rotate: 'https://developer.timecamp.com/',
  },
};
