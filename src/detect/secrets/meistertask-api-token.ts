// Tokens: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MeisterTask API token',
  provider: 'MeisterTask',
  severity: 'high',
  near: { words: ['meistertask', 'meister task'], value: /[A-Za-z0-9]{43}/ },
  about: {
    allows: 'read and change tasks',
    rotate: 'https://developers.meistertask.com/',
  },
};
