// Client secrets of Asana apps: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Asana client secret',
  provider: 'Asana',
  severity: 'high',
  near: { words: ['asana'], value: /[A-Fa-f0-9]{32,35}/, bare: true },
  about: {
    allows: 'pose as the application towards Asana',
    rotate: 'https://developers.asana.com/docs/oauth',
  },
};
