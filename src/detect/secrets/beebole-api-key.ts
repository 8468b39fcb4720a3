// BeeBole tokens: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BeeBole API key',
  provider: 'BeeBole',
  severity: 'high',
  near: { words: ['beebole'], value: /[A-Za-z0-9]{40,42}/ },
  about: {
    allows: 'read and change the time sheets',
    rotate: 'https://beebole.com/help/api/',
  },
};
