// About a hundred letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dialpad API key',
  provider: 'Dialpad',
  severity: 'high',
  near: { words: ['dialpad'], value: /[A-Za-z0-9]{80,120}/ },
  about: {
    allows: 'read calls and change users of the company',
    rotate: 'https://developers.dialpad.com/',
  },
};
