// 50 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DronaHQ API key',
  provider: 'DronaHQ',
  severity: 'high',
  near: { words: ['dronahq'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'read and change the data of the apps',
    rotate: 'https://docs.dronahq.com/',
  },
};
