// tyntec issues 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'tyntec API key',
  provider: 'tyntec',
  severity: 'high',
  near: { words: ['tyntec'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'send messages at the account\'s expense',
    rotate: 'https://api.tyntec.com/',
  },
};
