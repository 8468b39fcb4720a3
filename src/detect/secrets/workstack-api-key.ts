// Workstack keys: 60 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Workstack API key',
  provider: 'Workstack',
  severity: 'high',
  near: { words: ['workstack'], value: /[A-Za-z0-9]{58,64}/ },
  about: {
    allows: 'read and change the projects of the account',
    rotate: 'https://www.workstack.io/',
  },
};
