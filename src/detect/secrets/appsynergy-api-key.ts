// AppSynergy keys: 64 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AppSynergy API key',
  provider: 'AppSynergy',
  severity: 'high',
  near: { words: ['appsynergy'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change the data of the application',
    rotate: 'https://www.appsynergy.com/',
  },
};
