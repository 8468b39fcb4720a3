// 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clio client secret',
  provider: 'Clio',
  severity: 'high',
  near: { words: ['clio client', 'clio secret', 'clio app'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'act as the application and exchange codes of users',
    rotate: 'https://docs.developers.clio.com/',
  },
};
