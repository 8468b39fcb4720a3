// 80 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Crowdin access token',
  provider: 'Crowdin',
  severity: 'high',
  near: { words: ['crowdin'], value: /[A-Za-z0-9]{80,88}/ },
  about: {
    allows: 'read and change the translations of its owner',
    rotate: 'https://support.crowdin.com/account-settings/',
  },
  verify: { url: 'https://api.crowdin.com/api/v2/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'organizations of Crowdin Enterprise' },
};
